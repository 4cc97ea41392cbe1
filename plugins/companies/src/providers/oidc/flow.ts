import { createHash, randomBytes } from "node:crypto"
import { z } from "@medusajs/framework/zod"
import type { OidcOptions } from "./options"

/** For how many seconds somebody may take to come back from the provider. */
export const FLOW_SECONDS = 600

/** What is kept on the server while somebody is at the provider. */
export const flowSchema = z.object({
  provider: z.string(),
  verifier: z.string(),
  nonce: z.string(),
  started_at: z.number(),
})
export type Flow = z.infer<typeof flowSchema>

const secret = () => randomBytes(32).toString("base64url")

/** A sign-in that begins: its state, which the browser carries, and what only the server knows. */
export const newFlow = (provider: string, now: Date): { state: string; flow: Flow } => ({
  state: secret(),
  flow: { provider, verifier: secret(), nonce: secret(), started_at: now.getTime() },
})

export const challengeOf = (verifier: string) =>
  createHash("sha256").update(verifier).digest("base64url")

/** The provider's page, with everything that it has to know. */
export const authorizationUrl = (
  endpoint: string,
  options: OidcOptions,
  { state, flow }: { state: string; flow: Flow }
): string => {
  const url = new URL(endpoint)
  const parameters = {
    response_type: "code",
    client_id: options.client_id,
    redirect_uri: options.callback_url,
    scope: "openid profile email",
    state,
    nonce: flow.nonce,
    ...(options.pkce
      ? { code_challenge: challengeOf(flow.verifier), code_challenge_method: "S256" }
      : {}),
  }
  Object.entries(parameters).forEach(([name, value]) => url.searchParams.set(name, value))
  return url.toString()
}

/** What buys the ID token for a code. */
export const exchangeBody = (options: OidcOptions, code: string, flow: Flow) =>
  new URLSearchParams({
    grant_type: "authorization_code",
    code,
    redirect_uri: options.callback_url,
    client_id: options.client_id,
    client_secret: options.client_secret,
    ...(options.pkce ? { code_verifier: flow.verifier } : {}),
  })
