import type { ClaimableDto } from "@wholesale/escrow/http/disputes"
import { NEEDS_EVIDENCE, type ClaimableLine, type DisputeReason } from "./disputes"
import { formValues } from "./form-values"
import { parseMoney } from "./money"
import { orderedQuantities } from "./ordered-quantities"

/** A claim as the backend takes it. Minor units. */
export type NewClaim = {
  lines: {
    shipment_id: string
    line_id: string
    quantity: number
    reason_code: string
    /** Null for all that the units cost. */
    amount: number | null
  }[]
  shipping: number
  text: string
  file_ids: string[]
}

/** What names a line of a shipment in the form. */
export const claimKey = ({
  shipment_id,
  line_id,
}: Pick<ClaimableLine, "shipment_id" | "line_id">) => `${shipment_id} ${line_id}`

/**
 * A claim out of its form. Lines without a quantity are left out; an amount that can't be read becomes
 * -1, which the backend refuses by name.
 */
export const readClaim = (form: FormData): NewClaim => {
  const values = formValues(form)
  const currency = values.text("currency_code")
  const amountIn = (name: string) => {
    const typed = values.optional(name)
    return typed === null ? null : (parseMoney(typed, currency) ?? -1)
  }
  return {
    lines: orderedQuantities(form, "claim").map(({ key, quantity }) => {
      const [shipment_id = "", line_id = ""] = key.split(" ")
      const reason_code = values.text(`reason:${key}`)
      return { shipment_id, line_id, quantity, reason_code, amount: amountIn(`amount:${key}`) }
    }),
    shipping: values.checked("claim_shipping") ? (amountIn("shipping") ?? 0) : 0,
    text: values.text("text"),
    file_ids: values.list("file_id"),
  }
}

/**
 * What some of a line's units cost, in minor units and rounded half up; all of them cost exactly what
 * the server says.
 */
export const costOf = (
  { amount, quantity: all }: Pick<ClaimableLine, "amount" | "quantity">,
  quantity: number
): number =>
  quantity >= all
    ? amount
    : Number((2n * BigInt(amount) * BigInt(quantity) + BigInt(all)) / (2n * BigInt(all)))

/** An amount that may be lowered: what was typed, or null while it is all that there is. */
export type Wanted = { typed: string | null; most: number; least?: number }

/** The amount in minor units, or what is wrong with it. */
export const amountOf = (
  { typed, most, least = 0 }: Wanted,
  currency: string
): { amount: number; problem: null } | { amount: null; problem: "unreadable" | "tooMuch" } => {
  if (typed === null) {
    return { amount: most, problem: null }
  }
  const amount = parseMoney(typed, currency)
  if (amount === null || amount < least) {
    return { amount: null, problem: "unreadable" }
  }
  return amount > most ? { amount: null, problem: "tooMuch" } : { amount, problem: null }
}

export type LineDraft = { quantity: number; reason: string; typed: string | null }

/** What was entered so far; a line that nobody touched has no entry. */
export type ClaimDraft = {
  lines: Readonly<Record<string, LineDraft>>
  shipping: { on: boolean; typed: string | null }
}

const UNTOUCHED: LineDraft = { quantity: 0, reason: "", typed: null }

/** What is wanted for a line, at least something. */
export const wantedFor = (line: ClaimableLine, { quantity, typed }: LineDraft): Wanted => ({
  typed,
  most: costOf(line, quantity),
  least: 1,
})

export const draftOf = ({ lines }: ClaimDraft, line: ClaimableLine): LineDraft =>
  lines[claimKey(line)] ?? UNTOUCHED

/** A line with another quantity; an amount above what that costs follows the goods again. */
export const withQuantity = (
  line: ClaimableLine,
  draft: LineDraft,
  quantity: number,
  currency: string
): LineDraft => {
  const next = { ...draft, quantity }
  const { problem } = amountOf(wantedFor(line, next), currency)
  return problem ? { ...next, typed: null } : next
}

/** What a draft comes to in minor units; amounts that can't be used count as nothing. */
export const totalOf = (
  { lines, shipping, currency_code: currency }: ClaimableDto,
  draft: ClaimDraft
): number => {
  const goods = lines.map(
    (line) => amountOf(wantedFor(line, draftOf(draft, line)), currency).amount
  )
  const carriage = draft.shipping.on
    ? amountOf({ typed: draft.shipping.typed, most: shipping }, currency).amount
    : 0
  return [...goods, carriage].reduce<number>((sum, amount) => sum + (amount ?? 0), 0)
}

/** The reasons in a draft that have to be shown. */
export const reasonsToShow = ({ lines }: ClaimDraft): DisputeReason[] =>
  NEEDS_EVIDENCE.filter((reason) =>
    Object.values(lines).some((line) => line.quantity > 0 && line.reason === reason)
  )
