import type { HeldMoney } from "./facts"
import { goingWith } from "./share"
import { heldOf } from "./states"

type Amounts = Omit<
  HeldMoney,
  "state" | "amount" | "inspection_days" | "unconfirmed_days" | "refunded_for"
>

/** Commission and the tax on it. */
export type Fees = { fee: bigint; fee_tax: bigint }

/** A release of a hold: the commission that goes with it, and the amounts from then on. */
export type Release = Fees & { after: Amounts }

/** Releases part of what is held; commission goes with it in proportion, all of it with the last. */
export const releaseOf = (hold: Amounts, amount: bigint): Release => {
  const held = heldOf(hold)
  const fee = goingWith(hold.fee, amount, held)
  const fee_tax = goingWith(hold.fee_tax, amount, held)
  return {
    fee,
    fee_tax,
    after: {
      ...amountsOf(hold),
      released: hold.released + amount,
      fee: hold.fee - fee,
      fee_tax: hold.fee_tax - fee_tax,
      fee_charged: hold.fee_charged + fee,
      fee_tax_charged: hold.fee_tax_charged + fee_tax,
    },
  }
}

/** A refund of a hold: what is still held first, then what the seller already got. */
export type RefundParts = {
  from_hold: bigint
  from_seller: bigint
  /** Commission that is not charged any more. */
  dropped: Fees
  /** Commission that was charged and goes back to the seller. */
  returned: Fees
  after: Amounts
}

/** Gives part of an order's money back; commission follows in proportion, all of it with the last. */
export const refundOf = (hold: Amounts, amount: bigint): RefundParts => {
  const held = heldOf(hold)
  const from_hold = amount < held ? amount : held
  const from_seller = amount - from_hold
  const released = hold.released - hold.taken_back
  const dropped = {
    fee: goingWith(hold.fee, from_hold, held),
    fee_tax: goingWith(hold.fee_tax, from_hold, held),
  }
  const returned = {
    fee: goingWith(hold.fee_charged, from_seller, released),
    fee_tax: goingWith(hold.fee_tax_charged, from_seller, released),
  }
  return {
    from_hold,
    from_seller,
    dropped,
    returned,
    after: {
      ...amountsOf(hold),
      refunded: hold.refunded + amount,
      taken_back: hold.taken_back + from_seller,
      fee: hold.fee - dropped.fee,
      fee_tax: hold.fee_tax - dropped.fee_tax,
      fee_charged: hold.fee_charged - returned.fee,
      fee_tax_charged: hold.fee_tax_charged - returned.fee_tax,
    },
  }
}

const amountsOf = (hold: Amounts): Amounts => ({
  funded: hold.funded,
  released: hold.released,
  refunded: hold.refunded,
  taken_back: hold.taken_back,
  frozen: hold.frozen,
  fee: hold.fee,
  fee_tax: hold.fee_tax,
  fee_charged: hold.fee_charged,
  fee_tax_charged: hold.fee_tax_charged,
})
