import "server-only"
import type { ProvenPersonDto, SignInDto } from "@wholesale/companies/http/sign-ins"
import { attempt } from "./attempt"
import { readAnswer, type AuthAnswer, type SignInResult } from "./auth"
import { ApiError, request } from "./client"

const BASE = "/store/wholesale"
const at = (provider: string) => `/auth/customer/${encodeURIComponent(provider)}`

export type SocialProvider = { id: string; name: string }

/** The providers that this marketplace has set up, by name; none while the backend is away. */
export const listProviders = async (): Promise<SocialProvider[]> => {
  const outcome = await attempt(
    request<{ providers: { id: string; display_name: string; flow: string }[] }>(
      "/auth/customer/providers",
      { token: null }
    )
  )
  return outcome.ok
    ? outcome.data.providers
        .filter(({ flow }) => flow === "redirect")
        .map(({ id, display_name }) => ({ id, name: display_name }))
        .sort((a, b) => a.name.localeCompare(b.name))
    : []
}

/**
 * Begins a sign-in with a provider: the address of its page, and the state that comes back from it.
 * @throws ApiError SIGN_IN_UNREACHABLE
 */
export const beginSocial = async (provider: string) => {
  const { location } = await request<{ location: string }>(at(provider), {
    method: "POST",
    body: {},
    token: null,
  }).catch(asSocialProblem)
  return { location, state: new URL(location).searchParams.get("state") ?? "" }
}

/**
 * Takes up who comes back from a provider. The token of somebody without an account proves who they
 * are, and opens nothing.
 * @throws ApiError SIGN_IN_DENIED, SIGN_IN_EXPIRED, SIGN_IN_REFUSED, SIGN_IN_UNVERIFIED,
 *   SIGN_IN_UNREACHABLE
 */
export const finishSocial = async (
  provider: string,
  parameters: Record<string, string>
): Promise<SignInResult> =>
  readAnswer(
    await request<AuthAnswer>(`${at(provider)}/callback`, {
      method: "POST",
      body: parameters,
      token: null,
    }).catch(asSocialProblem)
  )

/** Medusa answers with a bare 401 whose sentence is the provider's code. */
const asSocialProblem = (error: unknown): never => {
  if (error instanceof ApiError && error.problem.message.startsWith("SIGN_IN_")) {
    throw new ApiError({ ...error.problem, code: error.problem.message })
  }
  throw error
}

/** Turns the proof of somebody who has an account now into a session's token. */
export const enterWithProof = async (token: string): Promise<SignInResult> =>
  readAnswer(await request<AuthAnswer>("/auth/token/refresh", { method: "POST", body: {}, token }))

/** Whom a provider vouches for. @throws ApiError SIGN_IN_EXPIRED */
export const describeProof = async (token: string) =>
  (
    await request<{ person: ProvenPersonDto }>(`${BASE}/sign-in-proofs`, {
      method: "POST",
      body: { token },
      token: null,
    })
  ).person

export const listSignIns = async () =>
  (await request<{ sign_ins: SignInDto[] }>(`${BASE}/me/sign-ins`)).sign_ins

/** @throws ApiError SIGN_IN_TAKEN, SIGN_IN_EXISTS, SIGN_IN_EXPIRED */
export const linkSignIn = async (token: string) => {
  await request(`${BASE}/me/sign-ins`, { method: "POST", body: { token } })
}

/** @throws ApiError LAST_SIGN_IN */
export const unlinkSignIn = async (provider: string) => {
  await request(`${BASE}/me/sign-ins/${encodeURIComponent(provider)}`, { method: "DELETE" })
}
