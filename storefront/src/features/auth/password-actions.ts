"use server"

import { getLocale } from "next-intl/server"
import { redirect as go } from "next/navigation"
import { requestPasswordLink, resetPassword } from "@/data/auth"
import { ApiError } from "@/data/client"
import { endSession } from "@/data/session"
import { submit } from "@/data/submit"
import type { FormAction } from "@/domain/form-state"
import { formValues } from "@/domain/form-values"

/** The answer is the same for every address, so that nobody learns who has an account. */
export const forgotPasswordAction: FormAction = async (_state, form) =>
  await submit(
    () => requestPasswordLink(formValues(form).text("email").toLowerCase()),
    "passwordLinkSent"
  )

export const resetPasswordAction: FormAction = async (_state, form) => {
  const values = formValues(form)
  const locale = await getLocale()
  return await submit(async () => {
    await resetPassword(values.text("token"), values.secret("password")).catch(asUsedLink)
    await endSession()
    go(`/${locale}/sign-in?${new URLSearchParams({ reason: "password" })}`)
  }, "saved")
}

/** Medusa answers a token that was used or has run out with a bare 401. */
const asUsedLink = (error: unknown): never => {
  if (error instanceof ApiError && error.problem.status === 401) {
    throw new ApiError({ ...error.problem, code: "TOKEN_EXPIRED" })
  }
  throw error
}
