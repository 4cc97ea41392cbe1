import { z } from "@medusajs/framework/zod"
import {
  countryCode,
  currencyCode,
  day,
  id,
  line,
  minor,
  paging,
  timestamp,
} from "@wholesale/core/http/fields"
import { ORDER_VIEWS, SELLER_ORDER_STATES } from "../domain/seller-order/states"

/** Why a seller does not deliver a line, or the whole order. */
export const REJECT_REASONS = [
  "out_of_stock",
  "discontinued",
  "date_not_possible",
  "price_error",
  "address_not_served",
  "customer_not_accepted",
  "other",
] as const
/** Why an order was cancelled. */
export const CANCEL_REASONS = [
  "ordered_by_mistake",
  "no_longer_needed",
  "taking_too_long",
  "out_of_stock",
  "customer_request",
  "suspected_fraud",
  "other",
] as const
export const RETURN_REASONS = [
  "damaged",
  "defective",
  "wrong_item",
  "not_as_described",
  "surplus",
  "other",
] as const
/** What the buyer gets for returned goods: the money, or the same goods again. */
export const RETURN_RESOLUTIONS = ["credit", "replacement"] as const
export const RETURN_STATES = ["requested", "approved", "declined", "received"] as const
export const SHIPMENT_STATES = ["shipped", "delivered"] as const
export const TRACKING_CODES = [
  "registered",
  "in_transit",
  "out_for_delivery",
  "delivered",
  "failed",
  "returned",
] as const
export const EVIDENCE_SOURCES = ["carrier", "seller", "buyer"] as const
export const DOCUMENT_KINDS = ["pro_forma", "invoice", "credit_note", "packing_slip"] as const
/** What the caller may do with an order right now. */
export const ORDER_ACTIONS = ["accept", "reject", "cancel", "ship", "receive", "return"] as const

const companyRef = z.object({ id: z.string(), name: z.string(), handle: z.string() })

/** Sums of an order, in minor units of its currency; `total` is what the buyer pays. */
export const amountsDto = z.object({
  goods: minor(),
  shipping: minor(),
  discount: minor(),
  tax: minor(),
  total: minor(),
})

/** One row of an order list. */
export const orderCardDto = z.object({
  id: z.string(),
  display_id: z.number().int(),
  group_id: z.string(),
  /** Medusa's order. */
  order_id: z.string(),
  state: z.enum(SELLER_ORDER_STATES),
  seller: companyRef,
  buyer: companyRef,
  po_number: z.string().nullable(),
  /** The buyer's first order with this seller. */
  opening: z.boolean(),
  currency_code: z.string(),
  amounts: amountsDto,
  line_count: z.number().int(),
  /** Units that are delivered: as ordered until the seller answers, and of a rejected order. */
  unit_count: z.number().int(),
  ship_to_country: z.string(),
  ship_to_postal_code: z.string().nullable(),
  placed_at: timestamp(),
  /** Until when the seller has to accept. */
  accept_by: timestamp(),
  expected_ship_on: day().nullable(),
  accepted_at: timestamp().nullable(),
  shipped_at: timestamp().nullable(),
  delivered_at: timestamp().nullable(),
  completed_at: timestamp().nullable(),
  /** Not (or not in time) shipped by the day that the seller named. */
  late: z.boolean(),
})
export type OrderCardDto = z.output<typeof orderCardDto>

export const orderLineDto = z.object({
  id: z.string(),
  /** The line item of Medusa's order. */
  order_line_id: z.string(),
  product_id: z.string().nullable(),
  product_handle: z.string().nullable(),
  variant_id: z.string().nullable(),
  sku: z.string().nullable(),
  title: z.string(),
  thumbnail: z.string().nullable(),
  quantity: z.number().int(),
  /** Null until the seller has answered. */
  accepted_quantity: z.number().int().nullable(),
  shipped_quantity: z.number().int(),
  returned_quantity: z.number().int(),
  unit_price: minor(),
  subtotal: minor(),
  tax: minor(),
  /** The ship date that was promised when the order was placed. */
  promised_on: day().nullable(),
  reject_reason: z.string().nullable(),
  /** Why this price: where it came from when the order was placed. */
  price_source: z.string().nullable(),
})
export type OrderLineDto = z.output<typeof orderLineDto>

export const trackingEventDto = z.object({
  id: z.string(),
  code: z.enum(TRACKING_CODES),
  description: z.string().nullable(),
  place: z.string().nullable(),
  source: z.string(),
  at: timestamp(),
})

export const evidenceDto = z.object({
  id: z.string(),
  source: z.enum(EVIDENCE_SOURCES),
  delivered_at: timestamp(),
  recorded_at: timestamp(),
  received_by: z.string().nullable(),
  note: z.string().nullable(),
  /** SHA-256 of the evidence as it was recorded. */
  sha256: z.string(),
})

export const shipmentDto = z.object({
  id: z.string(),
  number: z.number().int(),
  state: z.enum(SHIPMENT_STATES),
  carrier: z.string(),
  tracking_number: z.string().nullable(),
  tracking_url: z.string().nullable(),
  /** The return that this shipment replaces goods for. */
  return_id: z.string().nullable(),
  shipped_at: timestamp(),
  delivered_at: timestamp().nullable(),
  lines: z.array(
    z.object({
      line_id: z.string(),
      title: z.string(),
      sku: z.string().nullable(),
      quantity: z.number().int(),
    })
  ),
  events: z.array(trackingEventDto),
  evidence: z.array(evidenceDto),
})
export type ShipmentDto = z.output<typeof shipmentDto>

export const orderDocumentDto = z.object({
  id: z.string(),
  kind: z.enum(DOCUMENT_KINDS),
  /** Gapless per seller and kind. */
  number: z.string(),
  locale: z.string(),
  currency_code: z.string(),
  total: minor(),
  shipment_id: z.string().nullable(),
  return_id: z.string().nullable(),
  issued_at: timestamp(),
})

export const orderHistoryDto = z.object({
  id: z.string(),
  from: z.string().nullable(),
  to: z.string(),
  actor_type: z.string(),
  actor_name: z.string().nullable(),
  reason_code: z.string().nullable(),
  note: z.string().nullable(),
  at: timestamp(),
})

export const returnDto = z.object({
  id: z.string(),
  state: z.enum(RETURN_STATES),
  resolution: z.enum(RETURN_RESOLUTIONS),
  note: z.string().nullable(),
  answer: z.string().nullable(),
  requested_at: timestamp(),
  decided_at: timestamp().nullable(),
  received_at: timestamp().nullable(),
  lines: z.array(
    z.object({
      line_id: z.string(),
      title: z.string(),
      quantity: z.number().int(),
      reason_code: z.enum(RETURN_REASONS),
      /** What is credited for it, tax included. */
      credit: minor(),
    })
  ),
})
export type ReturnDto = z.output<typeof returnDto>

const address = z.object({
  company: z.string().nullable().default(null),
  first_name: z.string().nullable().default(null),
  last_name: z.string().nullable().default(null),
  address_1: z.string().nullable().default(null),
  address_2: z.string().nullable().default(null),
  postal_code: z.string().nullable().default(null),
  city: z.string().nullable().default(null),
  province: z.string().nullable().default(null),
  country_code: z.string().nullable().default(null),
  phone: z.string().nullable().default(null),
})

/** An order with all that has happened to it. */
export const orderDto = orderCardDto.extend({
  ship_to: address.nullable(),
  /** The buyer's note to this seller. */
  note: z.string().nullable(),
  /** Why which tax applies: `domestic`, `reverse_charge`, `destination` or `export`. */
  tax_reason: z.string().nullable(),
  reason_code: z.string().nullable(),
  reason_note: z.string().nullable(),
  lines: z.array(orderLineDto),
  shipments: z.array(shipmentDto),
  documents: z.array(orderDocumentDto),
  returns: z.array(returnDto),
  history: z.array(orderHistoryDto),
  actions: z.array(z.enum(ORDER_ACTIONS)),
})
export type OrderDto = z.output<typeof orderDto>

/** An order as its seller sees it: with every candidate of each price. */
export const sellerOrderDto = orderDto.extend({
  lines: z.array(orderLineDto.extend({ price_explanation: z.unknown().nullable() })),
})
export type SellerOrderDto = z.output<typeof sellerOrderDto>

export const orderGroupDto = z.object({
  id: z.string(),
  display_id: z.number().int(),
  buyer: companyRef,
  po_number: z.string().nullable(),
  currency_code: z.string(),
  amounts: amountsDto,
  placed_at: timestamp(),
  orders: z.array(orderCardDto),
})
export type OrderGroupDto = z.output<typeof orderGroupDto>

const filters = {
  /** Purchase order number, order number, SKU, product or company. */
  q: line(100).optional(),
  state: z.enum(SELLER_ORDER_STATES).optional(),
  view: z.enum(ORDER_VIEWS).optional(),
  seller_id: id().optional(),
  buyer_id: id().optional(),
  country: countryCode().optional(),
  currency_code: currencyCode().optional(),
  /** Placed on or after, on or before (UTC). */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  late: z.enum(["true", "false"]).optional(),
  sort: z.enum(["newest", "oldest", "total", "accept_by", "ship_on"]).default("newest"),
}

/** Filters of an order list; the export takes the same without paging. */
export const orderExportQuery = z.object(filters).strict()
export const orderQuery = z.object({ ...filters, ...paging }).strict()
export type OrderFilters = z.output<typeof orderExportQuery>
