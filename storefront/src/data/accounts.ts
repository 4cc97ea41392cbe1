import "server-only"
import type { CompanyDto, SignUpInput } from "@wholesale/companies/http/company"
import type { MeDto, OpenInvitationDto } from "@wholesale/companies/http/members"
import { request } from "./client"

const BASE = "/store/wholesale"

/** Registers a company and its owner; the answer says on which side they sign in. */
export const signUp = async (input: SignUpInput) =>
  await request<{ company: CompanyDto; actor_type: string; email: string }>(`${BASE}/sign-ups`, {
    method: "POST",
    body: input,
    token: null,
  })

export const confirmEmail = async (token: string) =>
  await request<{ email: string; verified: boolean }>(`${BASE}/email-verifications/confirm`, {
    method: "POST",
    body: { token },
  })

export const sendEmailVerification = async () =>
  await request<{ sent: boolean }>(`${BASE}/me/email-verification`, { method: "POST", body: {} })

export const openInvitation = async (token: string) =>
  (
    await request<{ invitation: OpenInvitationDto }>(
      `${BASE}/invitations/${encodeURIComponent(token)}`
    )
  ).invitation

export type AcceptInput = {
  password?: string
  sign_in_token?: string
  first_name?: string
  last_name?: string
}

export const acceptInvitation = async (token: string, input: AcceptInput) =>
  await request<{ actor_type: "user" | "customer"; email: string }>(
    `${BASE}/invitations/${encodeURIComponent(token)}/accept`,
    { method: "POST", body: input, token: null }
  )

/** Makes another of the person's companies the one they act for. */
export const switchCompany = async (memberId: string) =>
  (
    await request<{ me: MeDto }>(`${BASE}/me/company`, {
      method: "POST",
      body: { member_id: memberId },
    })
  ).me
