import type { Locale } from "@wholesale/notifications"
import type { DOCUMENT_KINDS } from "../http/orders"
import type { Party } from "../modules/seller_order/operations/order-facts"

export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** One printed line; amounts are minor units as text, because JSON has no bigint. */
export type DocumentLine = {
  title: string
  sku: string | null
  quantity: number
  unit_price: string
  subtotal: string
  discount: string
  tax: string
  /** Per cent. */
  tax_rate: number
}

export type DocumentAmounts = {
  goods: string
  discount: string
  shipping: string
  tax: string
  total: string
}

/** Everything that is printed on a document, frozen when it is issued. */
export type DocumentContent = {
  kind: DocumentKind
  number: string
  /** `YYYY-MM-DD` */
  issued_on: string
  locale: Locale
  currency_code: string
  issuer: Party
  recipient: Party
  ship_to: Record<string, string | null> | null
  order: { display_id: number; po_number: string | null; placed_on: string }
  /** The document that a credit note corrects. */
  refers_to: string | null
  shipment: { number: number; carrier: string; tracking_number: string | null } | null
  expected_ship_on: string | null
  lines: DocumentLine[]
  /** Null on a packing slip. */
  amounts: DocumentAmounts | null
  tax_reason: string
}
