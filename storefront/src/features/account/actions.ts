"use server"

import { getLocale } from "next-intl/server"
import { redirect as go } from "next/navigation"
import { confirmEnrolment, startEnrolment, type Enrolment } from "@/data/auth"
import { ApiError } from "@/data/client"
import { explain } from "@/data/explain"
import { endSession } from "@/data/session"
import { unlinkSignIn } from "@/data/social"
import { submit } from "@/data/submit"
import type { FormAction } from "@/domain/form-state"
import { formValues } from "@/domain/form-values"

export type EnrolmentState =
  | { step: "start"; message?: string }
  | { step: "confirm"; enrolment: Enrolment; message?: string }
  | { step: "codes"; codes: string[] }

/** One step of setting up an authenticator app: start it, or confirm it with the first code. */
export const enrolAction = async (
  state: EnrolmentState,
  form: FormData
): Promise<EnrolmentState> => {
  try {
    if (state.step !== "confirm") {
      return { step: "confirm", enrolment: await startEnrolment("Wholesale OS") }
    }
    const code = formValues(form).text("code").replace(/\s/g, "")
    return { step: "codes", codes: await confirmEnrolment(state.enrolment.factorId, code) }
  } catch (error) {
    if (!(error instanceof ApiError)) {
      throw error
    }
    const wrongCode = state.step === "confirm" && error.problem.status < 500
    const problem = wrongCode ? { ...error.problem, code: "CODE_WRONG" } : error.problem
    const message = await explain(problem)
    return state.step === "confirm" ? { ...state, message } : { step: "start", message }
  }
}

/** A session counts as passed only after the next sign-in, so this one ends. */
export const finishEnrolment = async () => {
  const locale = await getLocale()
  await endSession()
  go(`/${locale}/sign-in?reason=factor`)
}

export const unlinkAction: FormAction = async (_state, form) =>
  await submit(() => unlinkSignIn(formValues(form).text("provider")), "signInUnlinked")
