import type { By, TransactionContext } from "@wholesale/core"
import { sql } from "@wholesale/core"
import type SellerOrderModuleService from "../service"
import type { OrderFacts, Party } from "../operations/order-facts"

export const NOW = new Date("2027-03-01T12:00:00Z")
export const HOUR = 3_600_000

export const later = (hours: number) => new Date(NOW.getTime() + hours * HOUR)

export const by = (companyId: string | null): By => ({
  actor_type: "user",
  actor_id: `actor_of_${companyId}`,
  company_id: companyId,
  request_id: null,
})

const party = (id: string, name: string): Party => ({
  id,
  name,
  legal_name: `${name} GmbH`,
  registration_number: "HRB 1",
  tax_id: "DE136695976",
  email: `${id}@example.test`,
  address_1: "Weg 1",
  address_2: null,
  postal_code: "10115",
  city: "Berlin",
  country_code: "de",
})

export const MAKER = { as: "seller", company_id: "comp_maker" } as const
export const SHOP = { as: "buyer", company_id: "comp_shop" } as const

export const factsOf = (orderId: string, seller = "comp_maker"): OrderFacts => ({
  order_id: orderId,
  seller: party(seller, "Maker"),
  buyer: party("comp_shop", "Shop"),
  member_id: null,
  locale: "de",
})

export type Placed = { id: string; lines: [string, string] }

let serial = 0

/**
 * An order of 10 pieces at 12.00 and 5 at 20.00, both with 19 % tax, a discount of 10.00 on the
 * first line and shipping of 9.90 (tax 1.88), placed at `NOW` and to be accepted within 72 hours.
 */
export const placeOrder = async (
  service: SellerOrderModuleService,
  seller = "comp_maker"
): Promise<Placed> =>
  await service.inTransaction(async (tx) => {
    serial += 1
    const id = `sord_${serial}`
    await insertGroup(tx, `ogrp_${serial}`)
    await insertOrder(tx, id, `ogrp_${serial}`, seller)
    await insertLines(tx, id)
    return { id, lines: [`${id}_a`, `${id}_b`] }
  })

const insertGroup = async (tx: TransactionContext, id: string) => {
  await sql(
    tx,
    `insert into order_group (id, cart_id, buyer_id, customer_id, po_number, currency_code, ship_to,
       funding_key, goods_amount, discount_amount, shipping_amount, tax_amount, total_amount,
       placed_at)
     values (?, ?, 'comp_shop', 'cus_1', 'PO-7', 'eur', '{"city": "Berlin"}', 'manual',
       22000, 1000, 990, 4178, 26168, ?)`,
    [id, `cart_${id}`, NOW]
  )
}

const insertOrder = async (tx: TransactionContext, id: string, group: string, seller: string) => {
  await sql(
    tx,
    `insert into seller_order (id, group_id, order_id, display_id, seller_id, buyer_id, state,
       opening, currency_code, goods_amount, discount_amount, shipping_amount, tax_amount,
       total_amount, tax_reason, po_number, ship_to_country, accept_by, placed_at)
     values (?, ?, ?, ?, ?, 'comp_shop', 'pending_acceptance', false, 'eur', 22000, 1000, 990,
       4178, 26168, 'domestic', 'PO-7', 'de', ?, ?)`,
    [id, group, `order_${id}`, serial, seller, later(72), NOW]
  )
}

const insertLines = async (tx: TransactionContext, id: string) => {
  const line = `insert into seller_order_line (id, seller_order_id, order_line_id, position,
      product_id, variant_id, sku, title, quantity, unit_price, subtotal, discount, tax, tax_rate,
      price_explanation, promised_on)
    values (?, ?, ?, ?, 'prod_1', 'variant_1', ?, ?, ?, ?, ?, ?, ?, 19, '{}', '2027-03-05')`
  await sql(tx, line, [`${id}_a`, id, `li_${id}_a`, 0, "A-1", "Bowl", 10, 1200, 12000, 1000, 2090])
  await sql(tx, line, [`${id}_b`, id, `li_${id}_b`, 1, "B-1", "Plate", 5, 2000, 10000, 0, 1900])
}

/** The code of the refusal that an attempt ended with, or `done`. */
export const codeOf = async (attempt: Promise<unknown>) =>
  await attempt.then(
    () => "done",
    (error: unknown) => (error instanceof Error && "code" in error ? error.code : error)
  )
