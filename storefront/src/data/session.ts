import "server-only"
import { cookies, headers } from "next/headers"
import { COMPANY_COOKIE as COMPANY, SESSION_COOKIE as TOKEN } from "@/domain/session-cookies"
import { readFlow, writeFlow, type SocialFlow } from "@/domain/social-flow"
import { tokenLifetime } from "@/domain/token-lifetime"

const PENDING = "second_factor"
const FLOW = "social_flow"
const PROOF = "social_proof"

/** What the browser's cookies say; only the server can read them. */
export const readSession = async () => {
  const jar = await cookies()
  return { token: jar.get(TOKEN)?.value ?? null, companyId: jar.get(COMPANY)?.value ?? null }
}

const attributes = async (maxAge: number) => ({
  httpOnly: true,
  sameSite: "lax" as const,
  secure: (await headers()).get("x-forwarded-proto") === "https",
  path: "/",
  maxAge,
})

/** Starts a session with a token of the backend; it ends when the token does. */
export const startSession = async (token: string) => {
  const jar = await cookies()
  jar.set(TOKEN, token, await attributes(tokenLifetime(token, Date.now())))
  jar.delete(COMPANY)
  jar.delete(PENDING)
  jar.delete(PROOF)
}

export const endSession = async () => {
  const jar = await cookies()
  jar.delete(TOKEN)
  jar.delete(COMPANY)
  jar.delete(PENDING)
  jar.delete(PROOF)
}

/** Remembers for which company this browser acts, until the session ends. */
export const chooseCompany = async (companyId: string) => {
  const jar = await cookies()
  jar.set(COMPANY, companyId, await attributes(60 * 60 * 24 * 30))
}

/** Remembers what somebody went to a provider for. */
export const holdFlow = async (flow: SocialFlow) => {
  const jar = await cookies()
  jar.set(FLOW, writeFlow(flow), await attributes(10 * 60))
}

/** What somebody comes back from a provider to; it counts once. */
export const takeFlow = async (): Promise<SocialFlow | null> => {
  const jar = await cookies()
  const flow = readFlow(jar.get(FLOW)?.value)
  jar.delete(FLOW)
  return flow
}

/** Remembers whom a provider vouches for, until that person has an account. */
export const holdProof = async (token: string) => {
  const jar = await cookies()
  jar.set(PROOF, token, await attributes(60 * 60))
}

export const heldProof = async (): Promise<string | null> =>
  (await cookies()).get(PROOF)?.value ?? null

/** A sign-in that passed the password and waits for the second factor. */
export type PendingSignIn = { token: string; challengeId: string }

export const holdSignIn = async ({ token, challengeId }: PendingSignIn) => {
  const jar = await cookies()
  jar.set(PENDING, `${challengeId}|${token}`, await attributes(10 * 60))
}

export const heldSignIn = async (): Promise<PendingSignIn | null> => {
  const value = (await cookies()).get(PENDING)?.value
  const [challengeId, token] = value?.split("|") ?? []
  return challengeId && token ? { challengeId, token } : null
}
