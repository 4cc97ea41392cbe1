"use server"

import { attempt } from "@/data/attempt"
import { explain } from "@/data/explain"
import { explainPrice, type BuyerExplanationDto, type PriceQuestion } from "@/data/prices"

export type PriceAnswer =
  { ok: true; explanation: BuyerExplanationDto } | { ok: false; message: string }

/** Asked only when somebody wants to know: it is no part of showing a product. */
export const explainPriceAction = async (question: PriceQuestion): Promise<PriceAnswer> => {
  const outcome = await attempt(explainPrice(question))
  return outcome.ok
    ? { ok: true, explanation: outcome.data }
    : { ok: false, message: await explain(outcome.problem) }
}
