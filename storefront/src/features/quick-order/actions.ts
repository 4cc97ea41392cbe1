"use server"

import { revalidatePath } from "next/cache"
import { attempt, type Outcome } from "@/data/attempt"
import { quickOrder, reorder, type QuickOrderDto, type QuickOrderRow } from "@/data/carts"
import { ensureCart } from "@/data/current-cart"
import { explain } from "@/data/explain"

/** What the pad hears: how each row was understood, or one sentence on why nothing was. */
export type QuickOrderAnswer =
  | { ok: true; result: QuickOrderDto }
  | {
      ok: false
      message: string
      /** Whether it may have happened all the same. */ unsure: boolean
    }

const answerOf = async (outcome: Outcome<QuickOrderDto>): Promise<QuickOrderAnswer> =>
  outcome.ok
    ? { ok: true, result: outcome.data }
    : {
        ok: false,
        message: await explain(outcome.problem),
        unsure: outcome.problem.status >= 500,
      }

/**
 * Asks how rows would be understood; with `apply`, what was understood goes into the cart.
 * @param key keeps rows that are sent again from being added again
 */
export const checkRowsAction = async (
  rows: QuickOrderRow[],
  apply: boolean,
  key?: string
): Promise<QuickOrderAnswer> => {
  const read = async () => await quickOrder(await ensureCart(), { rows }, apply, key)
  const answer = await answerOf(await attempt(read()))
  if (apply) {
    revalidatePath("/", "layout")
  }
  return answer
}

/** The same for a pasted text: what the form does in a browser without scripts. */
export const orderTextAction = async (
  _last: QuickOrderAnswer | null,
  form: FormData
): Promise<QuickOrderAnswer> => {
  const text = form.get("text")
  const read = async () =>
    await quickOrder(await ensureCart(), { text: typeof text === "string" ? text : "" }, true)
  const answer = await answerOf(await attempt(read()))
  revalidatePath("/", "layout")
  return answer
}

/** Puts an earlier order's lines into the cart, at today's prices and rules. */
export const reorderAction = async (
  _last: QuickOrderAnswer | null,
  form: FormData
): Promise<QuickOrderAnswer> => {
  const orderId = form.get("order_id")
  const read = async () =>
    await reorder(await ensureCart(), typeof orderId === "string" ? orderId : "")
  const answer = await answerOf(await attempt(read()))
  revalidatePath("/", "layout")
  return answer
}
