import type { MinimumOrder } from "@wholesale/catalog"
import { notFound, type RunSql } from "@wholesale/core"
import type { Destination, QuoteFacts, SellerFacts } from "../domain/quote/facts"
import type { AddressInput } from "../http/checkout"
import { CART_FACTS } from "./cart-facts-sql"

/** Whose view of a cart is asked for, and an address that replaces the cart's own. */
export type FactsRequest = {
  cart_id: string
  company_id: string | null
  tokens: readonly string[]
  location_id?: string | null
  address?: AddressInput | null
  now: Date
}

type MinimumJson = Omit<MinimumOrder, "opening_minimum" | "reorder_minimum"> & {
  opening_minimum: string
  reorder_minimum: string
}

type Json = Omit<QuoteFacts, "sellers" | "destination" | "billing"> & {
  sellers: (Omit<SellerFacts, "minimums"> & { minimums: MinimumJson[] })[]
  destination: Partial<Destination> | null
  billing: Partial<Destination> | null
}

/** Reads everything about a cart but prices and stock, in one statement. @throws NOT_FOUND */
export const loadCartFacts = async (run: RunSql, request: FactsRequest): Promise<QuoteFacts> => {
  const rows = await run<{ json: Json }>(CART_FACTS, [
    request.cart_id,
    request.company_id,
    JSON.stringify(request.tokens),
    request.location_id ?? null,
    request.address ? JSON.stringify(request.address) : null,
    request.now,
  ])
  const json = rows.at(0)?.json
  if (!json) {
    throw notFound("Cart", request.cart_id)
  }
  return {
    ...json,
    sellers: json.sellers.map((seller) => ({ ...seller, minimums: seller.minimums.map(minimum) })),
    destination:
      json.destination && json.country_code ? place(json.destination, json.country_code) : null,
    billing: json.billing ? place(json.billing, json.billing.country_code ?? "") : null,
  }
}

const minimum = (json: MinimumJson): MinimumOrder => ({
  ...json,
  opening_minimum: BigInt(json.opening_minimum),
  reorder_minimum: BigInt(json.reorder_minimum),
})

/** Only an address's own fields: the row holds more. */
const place = (json: Partial<Destination>, countryCode: string): Destination => ({
  location_id: json.location_id ?? null,
  company: json.company ?? null,
  first_name: json.first_name ?? null,
  last_name: json.last_name ?? null,
  address_1: json.address_1 ?? null,
  address_2: json.address_2 ?? null,
  postal_code: json.postal_code ?? null,
  city: json.city ?? null,
  province: json.province ?? null,
  country_code: countryCode,
  phone: json.phone ?? null,
})
