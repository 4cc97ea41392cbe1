import { notFound, refuse } from "@wholesale/core"
import { daysAfter } from "@wholesale/core/shared/day"
import { goingWith } from "../hold/share"
import { NEEDS_EVIDENCE, type DisputeReason } from "./reasons"

/** A line of an order as far as units of it can be claimed. Minor units, tax included. */
export type ChargedLine = {
  id: string
  title: string
  /** What was accepted of it, and charged. */
  quantity: number
  gross: bigint
  /** Units that were given back, are on their way back, or are or were in dispute. */
  gone: number
}

export type ClaimableShipment = {
  id: string
  number: number
  delivered_at: Date | null
  lines: readonly { line_id: string; quantity: number; disputed: number }[]
}

/** A paid order with everything in it that a buyer could complain about. */
export type ClaimableOrder = {
  /** Whether its money came. */
  funded: boolean
  lines: readonly ChargedLine[]
  shipments: readonly ClaimableShipment[]
  /** Shipping as charged, tax included, and what of it was claimed before. */
  shipping: { gross: bigint; claimed: bigint }
}

export type WantedLine = {
  shipment_id: string
  line_id: string
  quantity: number
  reason_code: DisputeReason
  /** What the buyer wants back for it; null for all that these units cost. */
  amount: bigint | null
}

export type PricedClaim = Omit<WantedLine, "amount"> & { claimed: bigint }

export type PricedDispute = { lines: PricedClaim[]; shipping: bigint; claimed: bigint }

/** A line of a shipment with how many units can be claimed, at most for how much, and until when. */
export type Claimable = {
  shipment_id: string
  shipment_number: number
  line_id: string
  title: string
  quantity: number
  amount: bigint
  /** Null for a shipment that has not arrived: only that can be claimed. */
  delivered_at: Date | null
  until: Date | null
}

/** Everything of an order that can be claimed now. Pure. */
export const claimableOf = (order: ClaimableOrder, claimDays: number, now: Date): Claimable[] =>
  order.shipments.flatMap((shipment) => {
    const until = shipment.delivered_at && daysAfter(shipment.delivered_at, claimDays)
    return !order.funded || (until && until < now)
      ? []
      : shipment.lines.flatMap(({ line_id }) => {
          const line = lineOf(order, line_id)
          const quantity = leftOf(shipment, line)
          const amount = chargeFor(line, line.gone, quantity)
          const { id: shipment_id, number: shipment_number, delivered_at } = shipment
          const { title } = line
          return amount > 0n
            ? [
                {
                  shipment_id,
                  shipment_number,
                  line_id,
                  title,
                  quantity,
                  amount,
                  delivered_at,
                  until,
                },
              ]
            : []
        })
  })

/** What a buyer wants, where it may. */
export type Wanted = {
  lines: readonly WantedLine[]
  /** What of the shipping the buyer wants back. */
  shipping: bigint
  /** Files that it shows. */
  files: number
}

/**
 * What a buyer's claim comes to. Units are claimed once; the claims for a line that is claimed in parts
 * add up to no more than was charged for it. Pure.
 * @throws NOT_FOUND for another order's shipment or line; DISPUTE_NOT_ALLOWED before payment, too late,
 *   for more than arrived, or for goods that have not arrived and are said to be bad; EVIDENCE_MISSING;
 *   INVALID_INPUT for a line named twice or an amount above what the units cost
 */
export const priceClaim = (
  order: ClaimableOrder,
  { lines, shipping, files }: Wanted,
  claimDays: number,
  now: Date
): PricedDispute => {
  if (!order.funded) {
    throw refuse("DISPUTE_NOT_ALLOWED", "This order is not paid: there is no money to dispute")
  }
  if (new Set(lines.map(keyOf)).size < lines.length) {
    throw refuse("INVALID_INPUT", "Name each line of a shipment once")
  }
  if (files === 0 && lines.some(({ reason_code }) => NEEDS_EVIDENCE.has(reason_code))) {
    throw refuse("EVIDENCE_MISSING", "Add a picture or a document that shows what is wrong")
  }
  const taken = new Map(order.lines.map(({ id, gone }) => [id, gone]))
  const priced = lines.map((wanted) => {
    assertInTime(shipmentOf(order, wanted.shipment_id), wanted, claimDays, now)
    const claim = priceLine(order, wanted, taken.get(wanted.line_id) ?? 0)
    taken.set(wanted.line_id, (taken.get(wanted.line_id) ?? 0) + wanted.quantity)
    return claim
  })
  assertShipping(order, shipping)
  const claimed = priced.reduce((sum, line) => sum + line.claimed, shipping)
  return { lines: priced, shipping, claimed }
}

const keyOf = ({ shipment_id, line_id }: WantedLine) => `${shipment_id} ${line_id}`

const shipmentOf = ({ shipments }: ClaimableOrder, id: string): ClaimableShipment => {
  const shipment = shipments.find((one) => one.id === id)
  if (!shipment) {
    throw notFound("Shipment", id)
  }
  return shipment
}

const lineOf = ({ lines }: ClaimableOrder, id: string): ChargedLine => {
  const line = lines.find((one) => one.id === id)
  if (!line) {
    throw notFound("Order line", id)
  }
  return line
}

const leftOf = ({ lines }: ClaimableShipment, { id, quantity, gone }: ChargedLine): number => {
  const here = lines.find(({ line_id }) => line_id === id)
  return here ? Math.max(0, Math.min(here.quantity - here.disputed, quantity - gone)) : 0
}

/** What `quantity` units cost of which `before` are settled otherwise. */
const chargeFor = ({ gross, quantity: all }: ChargedLine, before: number, quantity: number) =>
  goingWith(gross, BigInt(before + quantity), BigInt(all)) -
  goingWith(gross, BigInt(before), BigInt(all))

const assertInTime = (
  { delivered_at: deliveredAt, number }: ClaimableShipment,
  { reason_code: reason }: WantedLine,
  claimDays: number,
  now: Date
) => {
  if (!deliveredAt && reason !== "not_received") {
    throw refuse(
      "DISPUTE_NOT_ALLOWED",
      `Shipment ${number} has not arrived: only that can be claimed of it`
    )
  }
  const until = deliveredAt && daysAfter(deliveredAt, claimDays)
  if (until && until < now) {
    throw refuse(
      "DISPUTE_NOT_ALLOWED",
      `Shipment ${number} arrived more than ${claimDays} days ago`,
      { until: until.toISOString() }
    )
  }
}

const priceLine = (order: ClaimableOrder, wanted: WantedLine, gone: number): PricedClaim => {
  const { amount, ...claim } = wanted
  const line = lineOf(order, wanted.line_id)
  const left = leftOf(shipmentOf(order, wanted.shipment_id), { ...line, gone })
  const most = chargeFor(line, gone, Math.min(wanted.quantity, left))
  if (wanted.quantity > left || most === 0n) {
    throw refuse("DISPUTE_NOT_ALLOWED", `Only ${left} of ${line.title} can still be claimed`, {
      line_id: line.id,
      claimable: left,
    })
  }
  if (amount !== null && amount > most) {
    throw refuse("INVALID_INPUT", `${wanted.quantity} of ${line.title} cost less than that`, {
      line_id: line.id,
      most: Number(most),
    })
  }
  return { ...claim, claimed: amount ?? most }
}

const assertShipping = ({ shipping }: ClaimableOrder, wanted: bigint) => {
  const left = shipping.gross - shipping.claimed
  if (wanted > left) {
    throw refuse("INVALID_INPUT", "Shipping cost less than that", { most: Number(left) })
  }
}
