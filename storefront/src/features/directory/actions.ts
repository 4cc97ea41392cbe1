"use server"

import { submit } from "@/data/submit"
import { requestRelationship } from "@/data/trade"
import type { FormAction } from "@/domain/form-state"
import { formValues } from "@/domain/form-values"

export const requestRelationshipAction: FormAction = async (_state, form) => {
  const values = formValues(form)
  return await submit(
    () => requestRelationship(values.text("seller_handle"), values.optional("message")),
    "relationshipRequested"
  )
}
