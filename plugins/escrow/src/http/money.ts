import { z } from "@medusajs/framework/zod"
import {
  currencyCode,
  day,
  line,
  minor,
  paging,
  price,
  text,
  timestamp,
} from "@wholesale/core/http/fields"
import { HOLD_STATES } from "../domain/hold/states"
import { STEPS } from "../domain/hold/timeline"
import { REFUND_REASONS, REFUND_STATES, REQUEST_STATES } from "./hold-values"

const companyRef = z.object({ id: z.string(), name: z.string() })

/** How and until when a checkout is to be paid. Amounts are minor units. */
export const paymentDto = z.object({
  id: z.string(),
  group_id: z.string(),
  group_display_id: z.number().int(),
  state: z.enum(REQUEST_STATES),
  funding_key: z.string(),
  /** What a bank transfer carries, so that it is recognised. */
  reference: z.string(),
  currency_code: z.string(),
  amount: minor(),
  received: minor(),
  due_on: day(),
  paid_at: timestamp().nullable(),
  buyer: companyRef,
})
export type PaymentDto = z.output<typeof paymentDto>

/** Where a bank transfer goes; null where the operator has not named an account. */
export const payeeDto = z.object({
  legal_name: z.string(),
  iban: z.string().nullable(),
  bic: z.string().nullable(),
  bank_name: z.string().nullable(),
})

/** How a payment can be made now. */
export const waysToPay = {
  payee: payeeDto,
  /** Whether it can be paid online by card, too. */
  by_card: z.boolean(),
}

/** Money that goes back to a buyer, of an order or, with all of that null, of its credit. */
export const refundDto = z.object({
  id: z.string(),
  seller_order_id: z.string().nullable(),
  order_display_id: z.number().int().nullable(),
  buyer: companyRef,
  seller: companyRef.nullable(),
  state: z.enum(REFUND_STATES),
  reason: z.enum(REFUND_REASONS),
  currency_code: z.string(),
  amount: minor(),
  funding_key: z.string(),
  /** Whether it goes back to the card by itself. */
  to_card: z.boolean(),
  external_id: z.string().nullable(),
  failure: z.string().nullable(),
  created_at: timestamp(),
  settled_at: timestamp().nullable(),
})

/** The same for the operator, who pays it. */
export const payableRefundDto = refundDto.extend({
  /** The account from which the buyer's money came last, where a bank statement said so. */
  buyer_iban: z.string().nullable(),
})

export const timelineStepDto = z.object({
  step: z.enum(STEPS),
  status: z.enum(["done", "current", "upcoming"]),
  at: timestamp().nullable(),
  due_at: timestamp().nullable(),
  amount: minor().nullable(),
  reason: z.string().nullable(),
  actor_name: z.string().nullable(),
  document_id: z.string().nullable(),
})
export type TimelineStepDto = z.output<typeof timelineStepDto>

/** The money of one order: asked for, held, released, given back. Minor units. */
export const orderMoneyDto = z.object({
  seller_order_id: z.string(),
  state: z.enum(HOLD_STATES),
  currency_code: z.string(),
  amounts: z.object({
    asked: minor(),
    funded: minor(),
    held: minor(),
    released: minor(),
    refunded: minor(),
    /** What a return or a dispute keeps back. */
    kept_back: minor(),
  }),
  inspection_days: z.number().int(),
  /** What the money of each shipment waits for. */
  shipments: z.array(
    z.object({
      shipment_id: z.string(),
      number: z.number().int(),
      reason: z.enum(["received", "inspection_over", "inspection", "delivery"]),
      until: timestamp().nullable(),
    })
  ),
  payment: paymentDto,
  timeline: z.array(timelineStepDto),
  refunds: z.array(refundDto),
})
export type OrderMoneyDto = z.output<typeof orderMoneyDto>

/** Why a line owes commission, as it was when the order was placed. */
export const commissionLineDto = z.object({
  seller_order_line_id: z.string(),
  title: z.string(),
  rule_name: z.string().nullable(),
  rate: z.string().nullable(),
  base: minor(),
  amount: minor(),
  tax: minor(),
  tax_rate: z.string(),
  tax_reason: z.string(),
})

/** The same with what the platform takes of it, for the seller and the operator. */
export const sellerOrderMoneyDto = orderMoneyDto.extend({
  commission: z.object({
    /** Still to leave with what is held, and what has left with what was released. */
    open: minor(),
    open_tax: minor(),
    charged: minor(),
    charged_tax: minor(),
    lines: z.array(commissionLineDto),
  }),
})
export type SellerOrderMoneyDto = z.output<typeof sellerOrderMoneyDto>

export const paymentQuery = z
  .object({
    state: z.enum(REQUEST_STATES).optional(),
    /** Part of a reference, a buyer's name or a checkout's number. */
    q: line(100).optional(),
    ...paging,
  })
  .strict()

export const refundQuery = z.object({ state: z.enum(REFUND_STATES).optional(), ...paging }).strict()

export const receiptDto = z.object({
  id: z.string(),
  source: z.string(),
  external_id: z.string(),
  currency_code: z.string(),
  amount: minor(),
  received_on: day(),
  note: z.string().nullable(),
  recorded_at: timestamp(),
})

/** A payment with its orders and what came in for it, for the operator. */
export const paymentDetailDto = paymentDto.extend({
  receipts: z.array(receiptDto),
  orders: z.array(
    z.object({
      seller_order_id: z.string(),
      display_id: z.number().int(),
      seller: companyRef,
      state: z.enum(HOLD_STATES),
      amount: minor(),
    })
  ),
})

/** Money that was seen on the bank's account. */
export const receiptInput = z
  .object({
    amount: z.number().int().min(1).max(100_000_000_000),
    currency_code: currencyCode(),
    /** The bank's id of the booking: recording it twice changes nothing. */
    external_id: line(100),
    received_on: day(),
    note: text(500).nullish(),
  })
  .strict()

/** What the operator does with held money without waiting for evidence; minor units. */
export const holdDecisionInput = z
  .object({
    release: price().default(0),
    refund: price().default(0),
    /** What is held as the operator sees it: something else is refused, so that nothing happens twice. */
    held: price(),
    text: text(1000),
  })
  .strict()

export const refundPaidInput = z.object({ external_id: line(100) }).strict()
export const refundFailedInput = z.object({ reason: line(200) }).strict()

/** What a seller has with the platform, by currency. Minor units. */
export const balanceDto = z.object({
  currency_code: z.string(),
  /** Held for its orders. */
  held: minor(),
  /** Released and not paid out. */
  available: minor(),
  /** On its way to the seller's bank. */
  in_transit: minor(),
  reserved: minor(),
  /** What the seller owes the platform. */
  owed: minor(),
})

/** One line of a statement: what changed a balance, and what it was afterwards. */
export const statementLineDto = z.object({
  id: z.string(),
  at: timestamp(),
  event: z.string(),
  account: z.string(),
  business_ref: z.string().nullable(),
  order_display_id: z.number().int().nullable(),
  currency_code: z.string(),
  /** Positive when the company gains. */
  amount: minor(),
})
/** What moved a buyer's account, in minor units. */
export const buyerStatementLineDto = z.object({
  id: z.string(),
  at: timestamp(),
  kind: z.enum(["payment", "refund", "chargeback", "invoice", "credit_note"]),
  /** The payment's reference, the document's number, or the id of the bank or provider. */
  reference: z.string().nullable(),
  currency_code: z.string(),
  /** Positive when the buyer gains: what it paid, and what it was credited. */
  amount: minor(),
  /** What it has paid and nobody has invoiced yet, after this line. */
  balance: minor(),
  order: z.object({ id: z.string(), display_id: z.number().int(), seller: z.string() }).nullable(),
})
export type BuyerStatementLineDto = z.output<typeof buyerStatementLineDto>

export const statementQuery = z
  .object({ currency_code: currencyCode().optional(), ...paging })
  .strict()

export const buyerStatementQuery = statementQuery
  .extend({
    /** Invoices and credit notes alone, or what was paid and given back alone. */
    only: z.enum(["documents", "money"]).optional(),
  })
  .strict()
