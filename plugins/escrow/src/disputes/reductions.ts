import { netAndTax, type SharedRefund } from "../domain/dispute/share"
import type { ClaimableCharges } from "./claimable-order"

/** A part of a refund's share: which line of the order it is about, and how many units of it. */
type Part = { id: string; seller_order_line_id: string; quantity: number }

/** What a credit note takes off each line and off shipping, with the tax in it. */
export const reductionsOf = (
  { charges, shipping_charge }: ClaimableCharges,
  parts: readonly Part[],
  share: SharedRefund
) => ({
  shipping: netAndTax(share.shipping, shipping_charge),
  lines: parts.flatMap(({ id, seller_order_line_id: line_id, quantity }) => {
    const charge = charges.get(line_id)
    const refund = share.lines.get(id) ?? 0n
    return charge && refund > 0n ? [{ line_id, quantity, ...netAndTax(refund, charge) }] : []
  }),
})
