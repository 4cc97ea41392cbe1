"use server"

import { getLocale } from "next-intl/server"
import { redirect } from "next/navigation"
import { askCreditBack, payByCard, useCredit } from "@/data/payments"
import { submit } from "@/data/submit"
import type { FormAction } from "@/domain/form-state"
import { formValues } from "@/domain/form-values"
import { redirect as redirectTo } from "@/i18n/navigation"

/** Leaves for the provider's page to pay on, which brings people back to their checkout. */
export const payOnlineAction: FormAction = async (_state, form) => {
  const paymentId = formValues(form).text("payment_id")
  return await submit(async () => redirect(await payByCard(paymentId)), "saved")
}

/** Puts the company's credit towards a payment. */
export const useCreditAction: FormAction = async (_state, form) => {
  const paymentId = formValues(form).text("payment_id")
  return await submit(() => useCredit(paymentId), "saved")
}

/** Asks for the company's credit in a currency, which then is among the refunds. */
export const askCreditBackAction: FormAction = async (_state, form) => {
  const locale = await getLocale()
  return await submit(async () => {
    await askCreditBack(formValues(form).text("currency_code"))
    redirectTo({ href: { pathname: "/company/payments", query: { view: "refunds" } }, locale })
  }, "saved")
}

/** Draws the page anew, which asks the provider again by itself. */
export const lookAgainAction: FormAction = async () =>
  await submit(() => Promise.resolve(), "askedAgain")
