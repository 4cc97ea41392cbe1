"use server"

import { getLocale } from "next-intl/server"
import { redirect as go } from "next/navigation"
import { acceptInvitation, confirmEmail, sendEmailVerification, signUp } from "@/data/accounts"
import { answerChallenge, authenticate, type SignInResult } from "@/data/auth"
import { ApiError } from "@/data/client"
import { endSession, heldProof, heldSignIn, holdSignIn, startSession } from "@/data/session"
import { enterWithProof } from "@/data/social"
import { submit } from "@/data/submit"
import type { FormAction } from "@/domain/form-state"
import { formValues } from "@/domain/form-values"
import { safePath } from "@/domain/safe-redirect"
import { readSignUp } from "./read-sign-up"

/** Checks the password; the second factor is asked for where the account has one. */
const enter = async (email: string, password: string, next: string, locale: string) =>
  await proceed(await authenticate(email, password).catch(asWrongCredentials), next, locale)

const proceed = async (result: SignInResult, next: string, locale: string) => {
  if (result.step === "second_factor") {
    await holdSignIn(result)
    go(`/${locale}/sign-in/code?${new URLSearchParams({ next })}`)
  }
  await startSession(result.token)
  go(next)
}

/** Medusa answers a wrong password with a bare 401, which elsewhere means "sign in first". */
const asWrongCredentials = (error: unknown): never => {
  if (error instanceof ApiError && error.problem.status === 401) {
    throw new ApiError({ ...error.problem, code: "CREDENTIALS_WRONG" })
  }
  throw error
}

export const signInAction: FormAction = async (_state, form) => {
  const values = formValues(form)
  const locale = await getLocale()
  const next = safePath(form.get("next"), `/${locale}`)
  return await submit(
    () => enter(values.text("email").toLowerCase(), values.secret("password"), next, locale),
    "saved"
  )
}

export const codeAction: FormAction = async (_state, form) => {
  const values = formValues(form)
  const locale = await getLocale()
  const next = safePath(form.get("next"), `/${locale}`)
  const pending = await heldSignIn()
  if (!pending) {
    go(`/${locale}/sign-in?${new URLSearchParams({ next, reason: "expired" })}`)
  }
  const code = values.text("code").replace(/\s/g, "")
  return await submit(async () => {
    const method = /^\d{6}$/.test(code) ? "totp" : "recovery_code"
    const token = await answerChallenge({ ...pending, method, code }).catch(asWrongCode)
    await startSession(token)
    go(next)
  }, "saved")
}

const asWrongCode = (error: unknown): never => {
  if (error instanceof ApiError && error.problem.status < 500) {
    throw new ApiError({ ...error.problem, code: "CODE_WRONG" })
  }
  throw error
}

/** What the form's own words say the person came with: a provider's proof, which a cookie holds. */
const proofOf = async (form: FormData): Promise<string | null> => {
  if (!formValues(form).checked("proven")) {
    return null
  }
  const proof = await heldProof()
  if (!proof) {
    const message = "The sign-in with the provider is too old"
    throw new ApiError({ status: 400, code: "SIGN_IN_EXPIRED", message, details: {} })
  }
  return proof
}

/** Registers a retailer's company and signs its owner in. */
export const signUpAction: FormAction = async (_state, form) => {
  const locale = await getLocale()
  return await submit(async () => {
    const input = readSignUp(form, "retailer", locale)
    const proof = await proofOf(form)
    if (proof) {
      await signUp({ ...input, sign_in_token: proof })
      return await proceed(await enterWithProof(proof), `/${locale}`, locale)
    }
    const password = formValues(form).secret("password")
    const { email } = await signUp({ ...input, password })
    await enter(email, password, `/${locale}`, locale)
  }, "saved")
}

/** Registers a manufacturer or distributor, who go on in the dashboard. */
export const sellSignUpAction: FormAction = async (_state, form) => {
  const locale = await getLocale()
  return await submit(async () => {
    const kind = form.get("kind") === "distributor" ? "distributor" : "manufacturer"
    const password = formValues(form).secret("password")
    const { email } = await signUp({ ...readSignUp(form, kind, locale), password })
    go(`/${locale}/sell?${new URLSearchParams({ done: kind, email })}`)
  }, "saved")
}

/** The link of the e-mail only opens a page: mail scanners follow links, people press buttons. */
export const verifyEmailAction: FormAction = async (_state, form) =>
  await submit(() => confirmEmail(formValues(form).text("token")), "emailVerified")

export const resendVerificationAction: FormAction = async () =>
  await submit(() => sendEmailVerification(), "emailSent")

export const acceptInvitationAction: FormAction = async (_state, form) => {
  const values = formValues(form)
  const locale = await getLocale()
  const password = values.secret("password")
  return await submit(async () => {
    const proof = await proofOf(form)
    const accepted = await acceptInvitation(values.text("token"), {
      ...(proof ? { sign_in_token: proof } : { password }),
      first_name: values.optional("first_name") ?? undefined,
      last_name: values.optional("last_name") ?? undefined,
    })
    if (accepted.actor_type === "user") {
      go(`/${locale}/invitations/accepted?${new URLSearchParams({ email: accepted.email })}`)
    }
    await endSession()
    if (proof) {
      return await proceed(await enterWithProof(proof), `/${locale}`, locale)
    }
    await enter(accepted.email, password, `/${locale}`, locale)
  }, "saved")
}
