"use server"

import { getLocale } from "next-intl/server"
import { confirmNewsletter, leaveNewsletter, signUpForNewsletter } from "@/data/content"
import { submit } from "@/data/submit"
import type { FormAction } from "@/domain/form-state"
import { formValues } from "@/domain/form-values"

/** Says the same for every address, so that nobody learns who reads the newsletter. */
export const newsletterAction: FormAction = async (_state, form) => {
  const { text } = formValues(form)
  const locale = await getLocale()
  const wish = { email: text("email").toLowerCase(), locale, source: text("source") }
  return await submit(() => signUpForNewsletter(wish), "newsletterAsked")
}

export const confirmNewsletterAction: FormAction = async (_state, form) =>
  await submit(() => confirmNewsletter(formValues(form).text("token")), "newsletterConfirmed")

export const leaveNewsletterAction: FormAction = async (_state, form) =>
  await submit(() => leaveNewsletter(formValues(form).text("token")), "newsletterLeft")
