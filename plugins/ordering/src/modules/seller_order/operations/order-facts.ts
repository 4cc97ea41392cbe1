import type { Locale } from "@wholesale/notifications"

/** One side of an order as documents and messages name it. */
export type Party = {
  id: string
  name: string
  legal_name: string
  registration_number: string | null
  tax_id: string | null
  email: string
  address_1: string | null
  address_2: string | null
  postal_code: string | null
  city: string | null
  country_code: string
}

/**
 * What the module itself does not know about an order and its documents and messages need. Read
 * before the order is locked: none of it changes what may be done with the order.
 */
export type OrderFacts = {
  order_id: string
  seller: Party
  buyer: Party
  /** Who placed it; null when it came without a member. */
  member_id: string | null
  /** The buyer's language. */
  locale: Locale
}
