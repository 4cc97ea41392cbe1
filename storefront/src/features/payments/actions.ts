"use server"

import { redirect } from "next/navigation"
import { payByCard } from "@/data/payments"
import { submit } from "@/data/submit"
import type { FormAction } from "@/domain/form-state"
import { formValues } from "@/domain/form-values"

/** Leaves for the provider's page to pay on, which brings people back to their checkout. */
export const payOnlineAction: FormAction = async (_state, form) => {
  const paymentId = formValues(form).text("payment_id")
  return await submit(async () => redirect(await payByCard(paymentId)), "saved")
}

/** Draws the page anew, which asks the provider again by itself. */
export const lookAgainAction: FormAction = async () =>
  await submit(() => Promise.resolve(), "askedAgain")
