import { z } from "@medusajs/framework/zod"
import {
  currencyCode,
  id,
  line,
  minor,
  quantity,
  text,
  timestamp,
} from "@wholesale/core/http/fields"

export const CART_STATUSES = ["open", "pending_approval", "ordered"] as const

/** Why something in a cart can't be ordered as it is. Clients switch on these. */
export const CART_PROBLEMS = [
  "UNAVAILABLE",
  "NOT_ORDERABLE",
  "NO_PRICE",
  "BELOW_MINIMUM",
  "NOT_A_MULTIPLE",
  "ABOVE_MAXIMUM",
  "OUT_OF_STOCK",
  "SELLER_MINIMUM",
  "NO_SHIPPING",
  "ADDRESS_MISSING",
  "APPROVAL_REQUIRED",
  "SPENDING_LIMIT_REACHED",
  "BLOCKED",
] as const

/** Where a line's unit price comes from. */
export const PRICE_SOURCES = ["base", "country", "tier", "customer", "contract"] as const

export const TAX_REASONS = ["domestic", "reverse_charge", "destination", "export", "none"] as const

/** How one line of a quick order was understood. */
export const QUICK_ORDER_VERDICTS = [
  "matched",
  "rounded",
  "unknown",
  "not_orderable",
  "invalid",
] as const

/** Why a line of a quick order can't be ordered. */
export const QUICK_ORDER_REASONS = ["not_sold", "sold_out", "no_price", "ambiguous"] as const
export type QuickOrderReason = (typeof QUICK_ORDER_REASONS)[number]

export const MAX_LINES = 1000

/** One reason why a cart, a seller's part of it or a line can't be ordered. */
export const cartProblemDto = z.object({
  code: z.enum(CART_PROBLEMS),
  message: z.string(),
  /** What the buyer needs to repair it: `nearest`, `available`, `missing`, … */
  details: z.record(z.string(), z.unknown()).optional(),
})

const orderRuleDto = z.object({
  min_quantity: z.number().int(),
  order_multiple: z.number().int(),
  max_quantity: z.number().int().nullable(),
})

export const cartLineDto = z.object({
  id: z.string(),
  product_id: z.string(),
  product_handle: z.string().nullable(),
  variant_id: z.string(),
  sku: z.string().nullable(),
  title: z.string(),
  variant_title: z.string().nullable(),
  thumbnail: z.string().nullable(),
  unit_of_sale: z.string(),
  units_per_case: z.number().int().nullable(),
  quantity: z.number().int(),
  /** Null when the buyer may not see the price, or there is none. */
  unit_price: minor().nullable(),
  subtotal: minor(),
  discount: minor(),
  tax: minor(),
  price_source: z.enum(PRICE_SOURCES).nullable(),
  /** The next quantity at which the price falls. */
  next_break: z.object({ min_quantity: z.number().int(), unit_price: minor() }).nullable(),
  msrp: minor().nullable(),
  rule: orderRuleDto,
  /** Units that can be ordered now, backorders included; null when it is not from stock. */
  available: z.number().int().nullable(),
  /** The day on which the whole quantity can leave, `YYYY-MM-DD`. */
  promised_on: z.string().nullable(),
  promise_basis: z.enum(["stock", "slot", "lead_time"]).nullable(),
  problems: z.array(cartProblemDto),
})

export const shippingChoiceDto = z.object({
  id: z.string(),
  name: z.string(),
  /** What it costs for the goods that are in the cart now. */
  amount: minor(),
  /** From this value of goods on it costs nothing. */
  free_from: minor().nullable(),
})

export const cartTotalsDto = z.object({
  goods: minor(),
  discount: minor(),
  shipping: minor(),
  tax: minor(),
  total: minor(),
})

export const cartSellerDto = z.object({
  seller: z.object({
    id: z.string(),
    name: z.string(),
    handle: z.string(),
    country_code: z.string(),
  }),
  lines: z.array(cartLineDto),
  totals: cartTotalsDto,
  /** The value of goods that the seller asks for; null when there is no minimum. */
  minimum: z
    .object({ amount: minor(), missing: minor(), kind: z.enum(["opening", "reorder"]) })
    .nullable(),
  expected_ship_on: z.string().nullable(),
  tax: z.object({ rate: z.number(), reason: z.enum(TAX_REASONS), note: z.string() }),
  shipping_options: z.array(shippingChoiceDto),
  shipping_option_id: z.string().nullable(),
  note: z.string().nullable(),
  /** Nothing but what concerns the whole cart keeps this part from being ordered. */
  orderable: z.boolean(),
  problems: z.array(cartProblemDto),
})

export const cartDto = z.object({
  id: z.string(),
  name: z.string(),
  shared: z.boolean(),
  mine: z.boolean(),
  status: z.enum(CART_STATUSES),
  po_number: z.string().nullable(),
  location_id: z.string().nullable(),
  currency_code: z.string(),
  country_code: z.string().nullable(),
  line_count: z.number().int(),
  sellers: z.array(cartSellerDto),
  totals: cartTotalsDto,
  promotion_codes: z.array(z.string()),
  /** Lines whose product the buyer can't see any more; they can only be removed. */
  unavailable_lines: z.array(z.object({ id: z.string(), quantity: z.number().int() })),
  problems: z.array(cartProblemDto),
  created_at: timestamp(),
  updated_at: timestamp(),
})

export const cartSummaryDto = z.object({
  id: z.string(),
  name: z.string(),
  shared: z.boolean(),
  mine: z.boolean(),
  status: z.enum(CART_STATUSES),
  po_number: z.string().nullable(),
  currency_code: z.string(),
  line_count: z.number().int(),
  seller_count: z.number().int(),
  created_by_name: z.string(),
  updated_at: timestamp(),
})

export const cartInput = z
  .object({
    name: line(80).optional(),
    shared: z.boolean().optional(),
    currency_code: currencyCode().optional(),
    location_id: id().optional(),
    po_number: line(60).optional(),
  })
  .strict()

export const cartUpdate = z
  .object({
    name: line(80).optional(),
    shared: z.boolean().optional(),
    location_id: id().nullable().optional(),
    po_number: line(60).nullable().optional(),
    promotion_codes: z.array(line(80)).max(10).optional(),
  })
  .strict()

const lineInput = z.union([
  z.object({ variant_id: id(), quantity: quantity() }).strict(),
  z.object({ sku: line(120), quantity: quantity() }).strict(),
  // A line of the cart; zero removes it.
  z.object({ line_id: id(), quantity: z.number().int().min(0).max(10_000_000) }).strict(),
])

export const linesInput = z
  .object({
    lines: z.array(lineInput).min(1).max(MAX_LINES),
    /** `add` to what the cart holds, or `set` to this quantity. A `line_id` is always set. */
    mode: z.enum(["add", "set"]).default("add"),
  })
  .strict()

export const quickOrderInput = z
  .object({
    /** Lines of "SKU quantity", separated by spaces, commas, tabs or semicolons. */
    text: z
      .string()
      .max(200_000)
      .refine((value) => !value.includes("\u0000"), "must not contain a null character")
      .optional(),
    rows: z
      .array(z.object({ sku: line(120), quantity: quantity() }).strict())
      .max(MAX_LINES)
      .optional(),
    /** Puts what was matched or rounded into the cart. */
    apply: z.boolean().default(false),
    mode: z.enum(["add", "set"]).default("add"),
    /** Chosen by the buyer, one per attempt: sent again with it, the lines are not added twice. */
    idempotency_key: id().optional(),
  })
  .strict()
  .refine((body) => (body.text === undefined) !== (body.rows === undefined), {
    message: "Send either text or rows",
  })

export const quickOrderFileInput = z
  .object({
    apply: z
      .enum(["true", "false"])
      .default("false")
      .transform((value) => value === "true"),
    mode: z.enum(["add", "set"]).default("add"),
  })
  .strict()

export const quickOrderLineDto = z.object({
  /** 1 for the first line. */
  row: z.number().int(),
  text: z.string(),
  verdict: z.enum(QUICK_ORDER_VERDICTS),
  sku: z.string().nullable(),
  variant_id: z.string().nullable(),
  title: z.string().nullable(),
  /** What was asked for. */
  quantity: z.number().int().nullable(),
  /** What goes into the cart; differs from `quantity` when it was rounded. */
  order_quantity: z.number().int().nullable(),
  /** Why it can't be ordered, for programs; null when it can, or was not understood. */
  reason: z.enum(QUICK_ORDER_REASONS).nullable(),
  /** What one costs at the quantity that goes into the cart; null when nothing does. */
  unit_price: minor().nullable(),
  message: z.string().nullable(),
})

export const quickOrderDto = z.object({
  lines: z.array(quickOrderLineDto),
  counts: z.object({
    matched: z.number().int(),
    rounded: z.number().int(),
    unknown: z.number().int(),
    not_orderable: z.number().int(),
    invalid: z.number().int(),
  }),
  /** Of the unit prices. */
  currency_code: z.string(),
  applied: z.boolean(),
})

export const cartSellerInput = z
  .object({
    note: text(2000).nullable().optional(),
    shipping_option_id: id().nullable().optional(),
  })
  .strict()

export const sellerShippingDto = z.object({
  seller_id: z.string(),
  shipping_option_id: z.string().nullable(),
  shipping_options: z.array(shippingChoiceDto),
})

export type CartDto = z.infer<typeof cartDto>
export type CartLineDto = z.infer<typeof cartLineDto>
export type CartSellerDto = z.infer<typeof cartSellerDto>
export type CartProblem = z.infer<typeof cartProblemDto>
export type CartProblemCode = (typeof CART_PROBLEMS)[number]
export type CartSummaryDto = z.infer<typeof cartSummaryDto>
export type LinesInput = z.infer<typeof linesInput>
export type QuickOrderLineDto = z.infer<typeof quickOrderLineDto>
export type QuickOrderDto = z.infer<typeof quickOrderDto>
export type TaxReason = (typeof TAX_REASONS)[number]
export type PriceSource = (typeof PRICE_SOURCES)[number]
