"use server"

import { getLocale } from "next-intl/server"
import { submit } from "@/data/submit"
import { openTicket, reopenTicket, resolveTicket, writeInTicket } from "@/data/support"
import type { FormAction } from "@/domain/form-state"
import { formValues } from "@/domain/form-values"
import { redirect } from "@/i18n/navigation"

/** Opens a ticket and shows it. */
export const openTicketAction: FormAction = async (_state, form) => {
  const locale = await getLocale()
  const values = formValues(form)
  return await submit(async () => {
    const { id } = await openTicket({
      category: values.text("category"),
      subject: values.text("subject"),
      text: values.text("text"),
      order_id: values.optional("order_id"),
      file_ids: values.list("file_id"),
      idempotency_key: values.text("key"),
    })
    redirect({ href: `/support/${id}`, locale })
  }, "saved")
}

export const writeInTicketAction: FormAction = async (_state, form) => {
  const values = formValues(form)
  const message = {
    text: values.text("text"),
    file_ids: values.list("file_id"),
    idempotency_key: values.text("key"),
  }
  return await submit(() => writeInTicket(values.text("ticket_id"), message), "messageSent")
}

export const resolveTicketAction: FormAction = async (_state, form) =>
  await submit(() => resolveTicket(formValues(form).text("ticket_id")), "saved")

export const reopenTicketAction: FormAction = async (_state, form) =>
  await submit(() => reopenTicket(formValues(form).text("ticket_id")), "saved")
