"use server"

import { getLocale } from "next-intl/server"
import {
  answerOffer,
  escalateDispute,
  makeOffer,
  openDispute,
  withdrawDispute,
  writeInDispute,
} from "@/data/disputes"
import { submit } from "@/data/submit"
import { readClaim } from "@/domain/claim-form"
import type { FormAction } from "@/domain/form-state"
import { formValues } from "@/domain/form-values"
import { parseMoney } from "@/domain/money"
import { redirect } from "@/i18n/navigation"

/** Opens a dispute and shows it. */
export const openDisputeAction: FormAction = async (_state, form) => {
  const locale = await getLocale()
  const orderId = formValues(form).text("order_id")
  return await submit(async () => {
    const { id } = await openDispute(orderId, readClaim(form))
    redirect({ href: `/company/disputes/${id}`, locale })
  }, "saved")
}

export const writeInDisputeAction: FormAction = async (_state, form) => {
  const values = formValues(form)
  const message = { text: values.text("text"), file_ids: values.list("file_id") }
  return await submit(() => writeInDispute(values.text("dispute_id"), message), "messageSent")
}

export const makeOfferAction: FormAction = async (_state, form) => {
  const values = formValues(form)
  // What is no amount is refused by the backend, by the field's name.
  const amount = parseMoney(values.text("amount"), values.text("currency_code")) ?? -1
  const offer = { amount, text: values.optional("text") }
  return await submit(() => makeOffer(values.text("dispute_id"), offer), "offerMade")
}

/** Accepts or declines the offer whose amount the form carries, in minor units. */
export const answerOfferAction: FormAction = async (_state, form) => {
  const values = formValues(form)
  const answer = values.text("answer") === "accept" ? "accept" : "decline"
  return await submit(
    () => answerOffer(values.text("dispute_id"), answer, Number(values.text("amount"))),
    "saved"
  )
}

export const escalateDisputeAction: FormAction = async (_state, form) => {
  const values = formValues(form)
  return await submit(
    () => escalateDispute(values.text("dispute_id"), values.optional("text")),
    "saved"
  )
}

export const withdrawDisputeAction: FormAction = async (_state, form) => {
  const values = formValues(form)
  return await submit(
    () => withdrawDispute(values.text("dispute_id"), values.optional("text")),
    "saved"
  )
}
