import { createHash, randomUUID } from "node:crypto"
import http from "node:http"
import type { AddressInfo } from "node:net"
import {
  exportJWK,
  generateKeyPair,
  SignJWT,
  UnsecuredJWT,
  type JWTPayload,
  type KeyLike,
} from "jose"

export const CLIENT_ID = "the client of these specs"
export const CLIENT_SECRET = "the secret of these specs"

/** Somebody who has an account with the provider. */
export type Person = {
  sub: string
  email: string
  email_verified?: boolean
  given_name?: string
  family_name?: string
}

/** How the next ID token is wrong. */
export type Fault = {
  claims?: JWTPayload
  /** Signed with a key that the provider never published, with the client's secret, or not at all. */
  signed?: "foreign key" | "client secret" | "not at all"
}

type Granted = { person: Person; request: URLSearchParams }

/**
 * A provider that speaks OpenID Connect over HTTP: discovery, a page that sends whoever comes straight
 * back, codes that work once, and ID tokens signed with a key of its own. It checks what a provider
 * checks, in the way of the one that it resembles, and lies when it is told to.
 */
export class OidcServer {
  /** Who sits in front of the browser; null says no to signing in. */
  person: Person | null = null
  fault: Fault = {}
  /** Paths that answer 503. */
  readonly broken = new Set<string>()
  private readonly codes = new Map<string, Granted>()
  private readonly server = http.createServer((request, response) => {
    this.answer(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error))
    })
  })
  private keys: { own: KeyLike; published: object; foreign: KeyLike } | undefined

  /** LinkedIn refuses proof keys, repeats no nonce and writes truth as a text. */
  constructor(private readonly like: "google" | "linkedin") {}

  async start(): Promise<string> {
    const [own, foreign] = await Promise.all([generateKeyPair("RS256"), generateKeyPair("RS256")])
    const published = { ...(await exportJWK(own.publicKey)), kid: "own", alg: "RS256", use: "sig" }
    this.keys = { own: own.privateKey, published, foreign: foreign.privateKey }
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

  private async answer(request: http.IncomingMessage, response: http.ServerResponse) {
    const url = new URL(request.url ?? "/", this.url)
    if (this.broken.has(url.pathname)) {
      return response.writeHead(503).end()
    }
    switch (`${request.method} ${url.pathname}`) {
      case "GET /.well-known/openid-configuration":
        return send(response, 200, {
          issuer: this.url,
          authorization_endpoint: `${this.url}/authorize`,
          token_endpoint: `${this.url}/token`,
          jwks_uri: `${this.url}/jwks`,
        })
      case "GET /jwks":
        return send(response, 200, { keys: [this.keys?.published] })
      case "GET /authorize":
        return this.authorize(url.searchParams, response)
      case "POST /token":
        return await this.token(new URLSearchParams(await bodyOf(request)), response)
      default:
        return send(response, 404, { error: "not_found" })
    }
  }

  private authorize(request: URLSearchParams, response: http.ServerResponse) {
    const back = new URL(request.get("redirect_uri") ?? "")
    back.searchParams.set("state", request.get("state") ?? "")
    if (this.person) {
      const code = randomUUID()
      this.codes.set(code, { person: this.person, request })
      back.searchParams.set("code", code)
    } else {
      back.searchParams.set("error", "access_denied")
    }
    return response.writeHead(302, { location: back.toString() }).end()
  }

  private async token(form: URLSearchParams, response: http.ServerResponse) {
    const granted = this.codes.get(form.get("code") ?? "")
    this.codes.delete(form.get("code") ?? "")
    const problem = granted ? this.problemOf(form, granted) : "invalid_grant"
    return granted && !problem
      ? send(response, 200, { token_type: "Bearer", id_token: await this.idToken(granted) })
      : send(response, problem === "invalid_client" ? 401 : 400, { error: problem })
  }

  private problemOf(form: URLSearchParams, { request }: Granted): string | undefined {
    const isClient =
      form.get("client_id") === CLIENT_ID && form.get("client_secret") === CLIENT_SECRET
    if (!isClient || (this.like === "linkedin" && form.has("code_verifier"))) {
      return "invalid_client"
    }
    const challenge = createHash("sha256").update(form.get("code_verifier") ?? "")
    const proofIsRight =
      this.like === "linkedin" || challenge.digest("base64url") === request.get("code_challenge")
    const isSame = form.get("redirect_uri") === request.get("redirect_uri")
    return proofIsRight && isSame ? undefined : "invalid_grant"
  }

  private async idToken({ person, request }: Granted): Promise<string> {
    const { email_verified = true, ...profile } = person
    const now = Math.floor(Date.now() / 1000)
    const claims: JWTPayload = {
      iss: this.url,
      aud: CLIENT_ID,
      iat: now,
      exp: now + 600,
      ...profile,
      ...(this.like === "linkedin"
        ? { email_verified: String(email_verified) }
        : { email_verified, nonce: request.get("nonce") }),
      ...this.fault.claims,
    }
    return await this.sign(claims)
  }

  private async sign(claims: JWTPayload): Promise<string> {
    const { signed } = this.fault
    if (!this.keys) {
      throw new Error("The provider was not started")
    }
    if (signed === "not at all") {
      return new UnsecuredJWT(claims).encode()
    }
    if (signed === "client secret") {
      const secret = new TextEncoder().encode(CLIENT_SECRET)
      return await new SignJWT(claims).setProtectedHeader({ alg: "HS256" }).sign(secret)
    }
    const key = signed === "foreign key" ? this.keys.foreign : this.keys.own
    return await new SignJWT(claims).setProtectedHeader({ alg: "RS256", kid: "own" }).sign(key)
  }
}

const send = (response: http.ServerResponse, status: number, body: object) =>
  response
    .writeHead(status, { "content-type": "application/json", "cache-control": "no-store" })
    .end(JSON.stringify(body))

const bodyOf = async (request: http.IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) {
    chunks.push(Buffer.from(chunk))
  }
  return Buffer.concat(chunks).toString()
}

/** What a server has to be started with to use the two. */
export const oidcEnvironment = (issuers: { google: string; linkedin: string }) => ({
  GOOGLE_ISSUER: issuers.google,
  GOOGLE_CLIENT_ID: CLIENT_ID,
  GOOGLE_CLIENT_SECRET: CLIENT_SECRET,
  LINKEDIN_ISSUER: issuers.linkedin,
  LINKEDIN_CLIENT_ID: CLIENT_ID,
  LINKEDIN_CLIENT_SECRET: CLIENT_SECRET,
})
