import type { Cast, CastActor } from "./cast"
import { tokenFor } from "./cast"

/** Whom a request comes from; `null` is nobody. */
export type Caller = CastActor | null

export type Answer = { status: number; body: unknown; text: string; headers: Headers }

export type Request = {
  as?: Caller
  body?: unknown
  headers?: Record<string, string>
  expired?: boolean
  mfa_completed?: boolean
}

const ANSWER_WITHIN = 20_000

/** Talks to a running server as any member of the cast. */
export class Client {
  constructor(
    private readonly url: string,
    private readonly cast: Pick<Cast, "publishable_key">,
    private readonly jwtSecret: string
  ) {}

  get(path: string, request: Request = {}) {
    return this.send("GET", path, request)
  }

  post(path: string, body: unknown, request: Request = {}) {
    return this.send("POST", path, { ...request, body })
  }

  delete(path: string, request: Request = {}) {
    return this.send("DELETE", path, request)
  }

  /** Sends a request; a string body goes out as it is, a FormData as multipart. */
  async send(method: string, path: string, request: Request = {}): Promise<Answer> {
    const { body } = request
    const raw = typeof body === "string" || body instanceof FormData
    const response = await fetch(this.url + path, {
      method,
      redirect: "manual",
      // A request that is never answered is a defect of the server: name it instead of waiting.
      signal: AbortSignal.timeout(ANSWER_WITHIN),
      headers: {
        ...(body === undefined || body instanceof FormData
          ? {}
          : { "content-type": "application/json" }),
        "x-publishable-api-key": this.cast.publishable_key,
        ...(request.headers?.authorization ? {} : this.authorization(request)),
        ...request.headers,
      },
      body: body === undefined ? undefined : raw ? body : JSON.stringify(body),
    })
    const text = await response.text()
    return { status: response.status, text, body: parsed(text), headers: response.headers }
  }

  /** What says who asks; given as headers again and again, it is signed only once. */
  authorization({ as, expired, mfa_completed }: Request): Record<string, string> {
    if (!as) {
      return {}
    }
    return as.secret
      ? { authorization: `Basic ${Buffer.from(`${as.secret}:`).toString("base64")}` }
      : { authorization: `Bearer ${tokenFor(as, this.jwtSecret, { expired, mfa_completed })}` }
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
