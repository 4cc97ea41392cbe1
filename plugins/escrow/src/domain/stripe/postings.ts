import { credit, debit, type Leg } from "../ledger/posting"

// What the provider's side of our money is in the books; docs/domains/escrow.md has it as a table.

type Cash = { amount: bigint; currency_code: string }

/** The provider keeps its fee of what came in; a negative one is given back. */
export const feeTaken = ({ amount, currency_code }: Cash): Leg[] => [
  debit(["processor_fee"], amount, currency_code),
  credit(["processor_clearing"], amount, currency_code),
]

/** The balance at the provider changed and nobody knows why; positive for money in. */
export const changeInSuspense = ({ amount, currency_code }: Cash): Leg[] => [
  debit(["processor_clearing"], amount, currency_code),
  credit(["suspense"], amount, currency_code),
]

/** A buyer's bank took a payment back for now. */
export const chargebackTaken = ({ amount, currency_code }: Cash): Leg[] => [
  debit(["chargeback_hold"], amount, currency_code),
  credit(["processor_clearing"], amount, currency_code),
]

/** It gave the money back to us. */
export const chargebackWon = ({ amount, currency_code }: Cash): Leg[] => [
  debit(["processor_clearing"], amount, currency_code),
  credit(["chargeback_hold"], amount, currency_code),
]

/** What an order owes its buyer went to it through its bank. */
export const refundedByChargeback = (orderId: string, { amount, currency_code }: Cash): Leg[] => [
  debit(["refund_payable", orderId], amount, currency_code),
  credit(["chargeback_hold"], amount, currency_code),
]

/** No order has this part left to give: first the buyer's credit, then our loss. */
export const chargebackBeyond = (
  buyer: string,
  { amount, currency_code }: Cash,
  available: bigint
): Leg[] => {
  const taken = amount < available ? amount : available
  return [
    debit(["unapplied_cash", buyer], taken, currency_code),
    debit(["chargeback_loss"], amount - taken, currency_code),
    credit(["chargeback_hold"], amount, currency_code),
  ]
}

/**
 * The provider changed money into another currency: each side balances by itself, over the position in
 * that currency.
 */
export const exchanged = (from: Cash, to: Cash): Leg[] => [
  debit(["fx_position"], from.amount, from.currency_code),
  credit(["processor_clearing"], from.amount, from.currency_code),
  debit(["processor_clearing"], to.amount, to.currency_code),
  credit(["fx_position"], to.amount, to.currency_code),
]

/** What a change that lay in suspense turned out to be; `elsewhere` is explained by the bank's side. */
export const SUSPENSE_ENDS = ["fee", "loss", "own_money", "elsewhere"] as const
export type SuspenseEnd = (typeof SUSPENSE_ENDS)[number]

const END_ACCOUNT = {
  fee: "processor_fee",
  loss: "chargeback_loss",
  own_money: "platform_funding",
} as const

/** A person says what a change in suspense was; positive for money in. */
export const suspenseEnded = (end: Exclude<SuspenseEnd, "elsewhere">, cash: Cash): Leg[] => [
  debit(["suspense"], cash.amount, cash.currency_code),
  credit([END_ACCOUNT[end]], cash.amount, cash.currency_code),
]
