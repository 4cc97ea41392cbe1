import http from "node:http"
import type { AddressInfo } from "node:net"
import { ENDPOINTS } from "./endpoints"
import { readForm } from "./form"
import { REQUESTS, type Endpoint } from "./requests"
import { act } from "./acts"
import { StripeRefusal, World } from "./world"

export const API_KEY = "sk_test_of_these_specs"

type Kept = { form: string; status: number; body: string }

/**
 * A server that speaks the part of the payment provider's API that we use, over HTTP: it checks the
 * key, the version, every parameter and the idempotency keys, and has pages on which to pay.
 */
export class StripeServer {
  readonly world = new World()
  /** How often an answer to `METHOD /path` is lost, after what was asked has been done. */
  readonly losing = new Map<string, number>()
  /** Every request that it answered, as `METHOD /path`. */
  readonly calls: string[] = []
  private readonly kept = new Map<string, Kept>()
  private readonly server = http.createServer((request, response) => {
    this.read(request)
      .then((body) => this.answer(request, response, body))
      .catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined))
  })

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve))
    return this.url
  }

  async stop() {
    this.server.closeAllConnections()
    await new Promise((resolve) => this.server.close(resolve))
  }

  get url() {
    const { port } = this.server.address() as AddressInfo
    return `http://127.0.0.1:${port}`
  }

  private async read(request: http.IncomingMessage): Promise<string> {
    const chunks: Buffer[] = []
    for await (const chunk of request) {
      chunks.push(Buffer.from(chunk))
    }
    return Buffer.concat(chunks).toString()
  }

  private answer(request: http.IncomingMessage, response: http.ServerResponse, body: string) {
    const url = new URL(request.url ?? "/", this.url)
    if (!url.pathname.startsWith("/v1/")) {
      return this.showPage(request, response, url.pathname)
    }
    const call = `${request.method} ${url.pathname.slice(3)}`
    this.calls.push(call)
    const form = request.method === "GET" ? url.search.slice(1) : body
    const { status, body: text } = this.once(request, url.pathname.slice(3), form)
    const left = this.losing.get(call) ?? 0
    this.losing.set(call, left - 1)
    response.writeHead(left > 0 ? 500 : status, {
      "content-type": "application/json",
      "request-id": `req_${this.calls.length}`,
    })
    response.end(left > 0 ? '{"error":{"type":"api_error","message":"Try again"}}' : text)
  }

  /** The same idempotency key gives the same answer, and is refused with other parameters. */
  private once(request: http.IncomingMessage, path: string, form: string): Kept {
    const key = request.headers["idempotency-key"]
    const before = typeof key === "string" ? this.kept.get(key) : undefined
    if (before && before.form !== form) {
      const error = { type: "idempotency_error", message: `Key ${String(key)} was used otherwise` }
      return { form, status: 400, body: JSON.stringify({ error }) }
    }
    const kept = before ?? { form, ...this.perform(request, path, form) }
    if (typeof key === "string" && kept.status < 500) {
      this.kept.set(key, kept)
    }
    return kept
  }

  private perform({ headers, method }: http.IncomingMessage, path: string, form: string) {
    try {
      if (headers.authorization !== `Bearer ${API_KEY}`) {
        throw new StripeRefusal("Invalid API Key provided", null, 401)
      }
      if (!/^\d{4}-\d{2}-\d{2}\.\w+$/.test(String(headers["stripe-version"]))) {
        throw new StripeRefusal("The API version is missing")
      }
      const { endpoint, id } = match(String(method), path)
      return { status: 200, body: JSON.stringify(this.call(endpoint, id, form)) }
    } catch (error) {
      if (!(error instanceof StripeRefusal)) {
        throw error
      }
      const { type, code, message, status } = error
      return { status, body: JSON.stringify({ error: { type, code, message } }) }
    }
  }

  private call<Of extends Endpoint>(endpoint: Of, id: string, form: string): object {
    const parsed = REQUESTS[endpoint].safeParse(readForm(form))
    if (!parsed.success) {
      const [{ path, message }] = parsed.error.issues
      throw new StripeRefusal(`Received unknown or wrong parameter: ${path.join(".")} ${message}`)
    }
    // The schema that was just applied is the endpoint's own.
    const run = ENDPOINTS[endpoint] as (world: World, call: object) => object
    return run(this.world, { params: parsed.data, id, base: this.url })
  }

  /** The provider's pages for people: one button each. */
  private showPage(request: http.IncomingMessage, response: http.ServerResponse, path: string) {
    const [, page, id] = path.split("/")
    if (request.method === "POST") {
      const back = act(this.world, page, id)
      response.writeHead(303, { location: back }).end()
      return
    }
    response.writeHead(200, { "content-type": "text/html" })
    response.end(
      `<!doctype html><html lang="en"><title>Payment provider</title><main><h1>${page}</h1>` +
        `<form method="post"><button>Confirm</button></form></main></html>`
    )
  }
}

/** @throws StripeRefusal for what we never use */
const match = (method: string, path: string): { endpoint: Endpoint; id: string } => {
  for (const endpoint of Object.keys(REQUESTS) as Endpoint[]) {
    const [verb, pattern] = endpoint.split(" ")
    const found = new RegExp(`^${pattern.replace(":id", "([\\w]+)")}$`).exec(path)
    if (verb === method && found) {
      return { endpoint, id: found[1] ?? "" }
    }
  }
  throw new StripeRefusal(`Unrecognized request URL (${method}: ${path})`, null, 404)
}
