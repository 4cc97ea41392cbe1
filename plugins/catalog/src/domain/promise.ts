import { addDays } from "@wholesale/core/shared/day"

/** A planned run of production with what nobody has booked yet. */
export type OpenSlot = {
  id: string
  /** `YYYY-MM-DD` */
  ready_on: string
  /** Units that can still be booked. */
  free: number
}

export type PromiseInput = {
  /** `YYYY-MM-DD` */
  today: string
  quantity: number
  supply: "stock" | "made_to_order"
  /** Units in stock that nobody has reserved. */
  available: number
  /** Days from the accepted order until goods are ready that are in stock, or made without a slot. */
  lead_time_days: number
  slots: readonly OpenSlot[]
}

/** When the goods leave, and what that rests on. */
export type ShipPromise = { ship_on: string; basis: "stock" | "slot" | "lead_time" }

/** A part of a slot for one line. */
export type SlotShare = { slot_id: string; ready_on: string; quantity: number }

/**
 * Available to promise: goods in stock leave after the lead time. What stock lacks, or what is made
 * to order, leaves when the production slots have made all of it; where the slots don't suffice
 * (or there are none), the lead time counts from the last of them. Pure.
 */
export const promiseDate = (input: PromiseInput): ShipPromise => {
  const fromStock = addDays(input.today, input.lead_time_days)
  const missing = unitsToMake(input)
  if (missing === 0) {
    return { ship_on: fromStock, basis: "stock" }
  }
  const shares = shareSlots(input.slots, missing)
  const last = shares.at(-1)
  const covered = shares.reduce((sum, share) => sum + share.quantity, 0)
  if (!last || covered < missing) {
    const from = last && last.ready_on > input.today ? last.ready_on : input.today
    return { ship_on: addDays(from, input.lead_time_days), basis: "lead_time" }
  }
  // A slot that is late can't be ready before today.
  return { ship_on: last.ready_on > input.today ? last.ready_on : input.today, basis: "slot" }
}

/** Units that stock can't cover and production has to. Made to order, that is all of them. */
export const unitsToMake = ({
  supply,
  quantity,
  available,
}: Pick<PromiseInput, "supply" | "quantity" | "available">): number =>
  supply === "made_to_order" ? quantity : Math.max(0, quantity - Math.max(0, available))

/** Takes a quantity from slots, earliest first; takes all there is when they don't suffice. */
export const shareSlots = (slots: readonly OpenSlot[], quantity: number): SlotShare[] => {
  const shares: SlotShare[] = []
  let left = quantity
  for (const slot of [...slots].sort(earliestFirst)) {
    const taken = Math.min(left, Math.max(0, slot.free))
    if (taken > 0) {
      shares.push({ slot_id: slot.id, ready_on: slot.ready_on, quantity: taken })
      left -= taken
    }
  }
  return shares
}

const earliestFirst = (a: OpenSlot, b: OpenSlot) =>
  a.ready_on === b.ready_on ? (a.id < b.id ? -1 : 1) : a.ready_on < b.ready_on ? -1 : 1
