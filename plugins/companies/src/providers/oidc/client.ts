import { z } from "@medusajs/framework/zod"
import { clock } from "@wholesale/core"
import { createRemoteJWKSet, errors, jwtVerify } from "jose"
import { identityOf, type Identity } from "./claims"
import { exchangeBody, type Flow } from "./flow"
import type { OidcOptions } from "./options"
import { SignInRefusal } from "./refusal"

/** Longest wait for the provider, in milliseconds. */
const TIMEOUT_MS = 5_000

/** For how long a discovery document counts, in milliseconds; it changes about never. */
const DISCOVERED_FOR = 3_600_000

/** Signatures with a key that only the issuer has: neither `none` nor one made with our secret. */
const ALGORITHMS = ["RS256", "PS256", "ES256"]

/** By how many seconds two clocks may differ. */
const TOLERANCE = 30

const discoveryDocument = z.object({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  jwks_uri: z.url(),
})

type Provider = z.infer<typeof discoveryDocument> & {
  keys: ReturnType<typeof createRemoteJWKSet>
}

const tokenAnswer = z.object({ id_token: z.string() })

/** Talks to one OpenID provider. */
export class OidcClient {
  private found: { provider: Promise<Provider>; until: number } | undefined

  constructor(private readonly options: OidcOptions) {}

  /** @throws SignInRefusal SIGN_IN_UNREACHABLE */
  async authorizationEndpoint(): Promise<string> {
    return (await this.provider()).authorization_endpoint
  }

  /**
   * Who came back with a code.
   * @throws SignInRefusal
   */
  async identify(code: string, flow: Flow): Promise<Identity> {
    const provider = await this.provider()
    const answer = await fetchJson(provider.token_endpoint, {
      method: "POST",
      body: exchangeBody(this.options, code, flow),
    })
    const bought = tokenAnswer.safeParse(answer)
    if (!bought.success) {
      throw new SignInRefusal("SIGN_IN_REFUSED", "the code was not exchanged for an ID token")
    }
    const { client_id, nonce: repeats } = this.options
    const payload = await this.verified(bought.data.id_token, provider)
    return identityOf(payload, { client_id, nonce: flow.nonce, repeats })
  }

  private async verified(idToken: string, { keys }: Provider) {
    try {
      const { payload } = await jwtVerify(idToken, keys, {
        issuer: this.options.issuer,
        audience: this.options.client_id,
        algorithms: ALGORITHMS,
        requiredClaims: ["exp", "iat", "sub"],
        clockTolerance: TOLERANCE,
        currentDate: clock.now(),
      })
      return payload
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      throw new SignInRefusal(isRefused(error) ? "SIGN_IN_REFUSED" : "SIGN_IN_UNREACHABLE", reason)
    }
  }

  /** What the provider says about itself, asked again after an hour or a failure. */
  private async provider(): Promise<Provider> {
    const now = clock.now().getTime()
    if (!this.found || this.found.until < now) {
      this.found = { provider: this.discover(), until: now + DISCOVERED_FOR }
    }
    try {
      return await this.found.provider
    } catch (error) {
      this.found = undefined
      throw error
    }
  }

  private async discover(): Promise<Provider> {
    const { issuer } = this.options
    const parsed = discoveryDocument.safeParse(
      await fetchJson(`${issuer}/.well-known/openid-configuration`)
    )
    if (!parsed.success || parsed.data.issuer !== issuer) {
      throw new SignInRefusal("SIGN_IN_UNREACHABLE", "the discovery document is not the issuer's")
    }
    const keys = createRemoteJWKSet(new URL(parsed.data.jwks_uri), { timeoutDuration: TIMEOUT_MS })
    return { ...parsed.data, keys }
  }
}

/** What jose says about the token itself; anything else is about reaching the provider's keys. */
const isRefused = (error: unknown) =>
  error instanceof errors.JOSEError &&
  !(error instanceof errors.JWKSTimeout) &&
  error.code !== errors.JOSEError.code

const fetchJson = async (url: string, init: RequestInit = {}): Promise<unknown> => {
  try {
    const response = await fetch(url, {
      ...init,
      redirect: "error",
      headers: { accept: "application/json" },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    if (response.status < 500) {
      return await response.json()
    }
    throw new SignInRefusal("SIGN_IN_UNREACHABLE", `${url} answered ${response.status}`)
  } catch (error) {
    throw error instanceof SignInRefusal
      ? error
      : new SignInRefusal("SIGN_IN_UNREACHABLE", String(error))
  }
}
