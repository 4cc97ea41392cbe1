"use server"

import { askForTier } from "@/data/prices"
import { reportReview, writeReview } from "@/data/reviews"
import { submit } from "@/data/submit"
import type { FormAction } from "@/domain/form-state"
import { formValues } from "@/domain/form-values"
import { REPORT_REASONS, REVIEW_ASPECTS } from "@/domain/review-words"

export const askForTierAction: FormAction = async (_state, form) => {
  const values = formValues(form)
  return await submit(
    () => askForTier(values.text("tier_id"), values.optional("message")),
    "tierRequested"
  )
}

export const writeReviewAction: FormAction = async (_state, form) => {
  const values = formValues(form)
  const aspects = Object.fromEntries(
    REVIEW_ASPECTS.flatMap((aspect) => {
      const given = Number(values.text(`aspect.${aspect}`))
      return given >= 1 ? [[aspect, given]] : []
    })
  )
  return await submit(
    () =>
      writeReview({
        product_id: values.text("product_id"),
        rating: Number(values.text("rating")),
        aspects,
        title: values.text("title"),
        body: values.text("body"),
      }),
    "reviewWritten"
  )
}

export const reportReviewAction: FormAction = async (_state, form) => {
  const values = formValues(form)
  const reason = REPORT_REASONS.find((known) => known === values.text("reason")) ?? "other"
  return await submit(
    () => reportReview(values.text("review_id"), reason, values.optional("note")),
    "reviewReported"
  )
}
