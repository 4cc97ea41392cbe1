import "server-only"
import { request } from "./client"

export type AuthAnswer = {
  token: string
  mfa_required?: boolean
  mfa_challenge?: { id: string }
}

export type SignInResult =
  | { step: "signed_in"; token: string }
  | { step: "second_factor"; token: string; challengeId: string }

/**
 * Checks e-mail and password of a retailer's member.
 * @throws ApiError 401 when they don't match
 */
export const authenticate = async (email: string, password: string): Promise<SignInResult> => {
  const answer = await request<AuthAnswer>("/auth/customer/emailpass", {
    method: "POST",
    body: { email, password },
    token: null,
  })
  return readAnswer(answer)
}

/** Whether an answer of Medusa signs in, or asks for the second factor first. */
export const readAnswer = (answer: AuthAnswer): SignInResult =>
  answer.mfa_required && answer.mfa_challenge
    ? { step: "second_factor", token: answer.token, challengeId: answer.mfa_challenge.id }
    : { step: "signed_in", token: answer.token }

/** Has a link for a new password sent to an address, if a retailer's member has it. */
export const requestPasswordLink = async (email: string) => {
  await request("/auth/customer/emailpass/reset-password", {
    method: "POST",
    body: { identifier: email },
    token: null,
  })
}

/**
 * Replaces a forgotten password with the token of such a link, which works once.
 * @throws ApiError 401 when it has been used or has run out
 */
export const resetPassword = async (token: string, password: string) => {
  await request("/auth/customer/emailpass/update", { method: "POST", body: { password }, token })
}

/** Answers the second factor's question and gives the session's token. */
export const answerChallenge = async (pending: {
  token: string
  challengeId: string
  method: "totp" | "recovery_code"
  code: string
}): Promise<string> => {
  const { token } = await request<AuthAnswer>(
    `/auth/mfa/challenges/${encodeURIComponent(pending.challengeId)}/verify`,
    { method: "POST", body: { method: pending.method, code: pending.code }, token: pending.token }
  )
  return token
}

export type Factor = { id: string; provider: string; status: string; label: string | null }

export const listFactors = async () =>
  (await request<{ mfa_factors: Factor[] }>("/auth/mfa/factors")).mfa_factors

export type Enrolment = { factorId: string; secret: string; url: string }

/** Starts setting up an authenticator app; the factor counts once its first code was given. */
export const startEnrolment = async (issuer: string): Promise<Enrolment> => {
  const answer = await request<{
    mfa_factor: { id: string }
    secret: string
    otpauth_url: string
  }>("/auth/mfa/factors", { method: "POST", body: { provider: "totp", issuer } })
  return { factorId: answer.mfa_factor.id, secret: answer.secret, url: answer.otpauth_url }
}

/** Confirms the authenticator app with a code and gives the codes for the day the app is lost. */
export const confirmEnrolment = async (factorId: string, code: string): Promise<string[]> => {
  await request(`/auth/mfa/factors/${encodeURIComponent(factorId)}/verify`, {
    method: "POST",
    body: { code },
  })
  const answer = await request<{ recovery_codes: string[] }>("/auth/mfa/recovery-codes", {
    method: "POST",
    body: {},
  })
  return answer.recovery_codes
}
