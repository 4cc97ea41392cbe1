"use server"

import { cancelOrder, receiveOrder, requestReturn } from "@/data/orders"
import { submit } from "@/data/submit"
import type { FormAction } from "@/domain/form-state"
import { formValues } from "@/domain/form-values"
import { orderedQuantities } from "@/domain/ordered-quantities"
import { RETURN_RESOLUTIONS } from "@/domain/order-states"

export const cancelOrderAction: FormAction = async (_state, form) => {
  const values = formValues(form)
  return await submit(
    () => cancelOrder(values.text("order_id"), values.text("reason_code"), values.optional("note")),
    "orderCancelled"
  )
}

export const receiveOrderAction: FormAction = async (_state, form) => {
  const values = formValues(form)
  return await submit(
    () =>
      receiveOrder(values.text("order_id"), {
        received_by: values.optional("received_by"),
        note: values.optional("note"),
      }),
    "orderReceived"
  )
}

/** Asks to return what was entered per line, each with its own reason. */
export const requestReturnAction: FormAction = async (_state, form) => {
  const values = formValues(form)
  const lines = orderedQuantities(form, "return").map(({ key, quantity }) => ({
    line_id: key,
    quantity,
    reason_code: values.text(`reason:${key}`),
  }))
  const resolution =
    RETURN_RESOLUTIONS.find((known) => known === values.text("resolution")) ?? "credit"
  return await submit(
    () =>
      requestReturn(values.text("order_id"), { resolution, lines, note: values.optional("note") }),
    "returnRequested"
  )
}
