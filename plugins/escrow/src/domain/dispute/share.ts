import { allocate } from "@wholesale/core/shared/money"
import { goingWith } from "../hold/share"

/** What is claimed for a line of a dispute. Minor units, tax included. */
export type Claim = { id: string; claimed: bigint }

/** What of a refund goes to each line, and to shipping. */
export type SharedRefund = { lines: Map<string, bigint>; shipping: bigint }

/**
 * Divides what two sides agreed on among the claims, in proportion; nothing gets more than was claimed
 * for it, and the parts add up to the whole.
 */
export const shareRefund = (
  refund: bigint,
  claims: readonly Claim[],
  shippingClaim: bigint
): SharedRefund => {
  const [shipping, ...parts] = allocate(refund, [
    shippingClaim,
    ...claims.map(({ claimed }) => claimed),
  ])
  return { shipping, lines: new Map(claims.map(({ id }, index) => [id, parts[index]])) }
}

/** A refund of something that was charged, without tax and the tax in it. */
export const netAndTax = (
  refund: bigint,
  charged: { gross: bigint; tax: bigint }
): { net: bigint; tax: bigint } => {
  const tax = goingWith(charged.tax, refund, charged.gross)
  return { net: refund - tax, tax }
}
