import type { MedusaContainer } from "@medusajs/framework/types"
import { notFound, runQuery } from "@wholesale/core"
import { toLocale } from "@wholesale/notifications"
import type { OrderFacts, Party } from "../modules/seller_order/operations/order-facts"
import { inScope, type OrderScope } from "./order-scope"

/** The `Party` of a company, as JSON; the alias is that of its table. */
export const PARTY = (
  alias: string
) => `jsonb_build_object('id', ${alias}.id, 'name', ${alias}.trading_name,
  'legal_name', ${alias}.legal_name, 'registration_number', ${alias}.registration_number,
  'email', ${alias}.email, 'country_code', ${alias}.country_code,
  'tax_id', (select x.value from company_tax_id x where x.company_id = ${alias}.id
    and x.deleted_at is null order by x.type = 'vat' desc, x.id limit 1),
  'address_1', null, 'address_2', null, 'postal_code', null, 'city', null) ||
  coalesce((select jsonb_build_object('address_1', a.address_1, 'address_2', a.address_2,
      'postal_code', a.postal_code, 'city', a.city) from company_location a
    where a.company_id = ${alias}.id and a.deleted_at is null
    order by a.is_bill_to desc, a.created_at, a.id limit 1), '{}'::jsonb)`

type Row = { id: string; seller: Party; buyer: Party; member_id: string | null; locale: string }

/** By which of its things an order is found. */
export type OrderOf = { order_id: string } | { shipment_id: string } | { return_id: string }

const BY = {
  order_id: "o.id = ?",
  shipment_id: "o.id = (select seller_order_id from shipment where id = ?)",
  return_id: "o.id = (select seller_order_id from return_request where id = ?)",
}

const NAMES = { order_id: "Order", shipment_id: "Shipment", return_id: "Return" }

/**
 * What messages and documents of an order need to know about its two sides.
 * @throws NOT_FOUND, also for what is not in the scope
 */
export const orderFacts = async (
  container: MedusaContainer,
  of: OrderOf,
  scope: OrderScope
): Promise<OrderFacts> => {
  const [[key, id]] = Object.entries(of) as [[keyof typeof BY, string]]
  const where = inScope(scope).add(BY[key], id)
  const [row] = await runQuery<Row>(
    container,
    `select o.id, ${PARTY("s")} as seller, ${PARTY("b")} as buyer, m.id as member_id,
       coalesce(m.locale, 'en') as locale
     from seller_order o
     join order_group g on g.id = o.group_id
     join company s on s.id = o.seller_id
     join company b on b.id = o.buyer_id
     left join company_member m on m.id = g.member_id and m.status = 'active'
     where ${where.sql}`,
    where.parameters
  )
  if (!row) {
    throw notFound(NAMES[key], id)
  }
  const { seller, buyer, member_id } = row
  return { order_id: row.id, seller, buyer, member_id, locale: toLocale(row.locale) }
}
