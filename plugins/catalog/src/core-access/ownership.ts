import type { MedusaContainer } from "@medusajs/framework/types"
import { notFound, runQuery, type Principal } from "@wholesale/core"

/** Something of Medusa's that an id in a request names. */
export type Named = {
  kind: keyof typeof EXISTS
  id: string
  /** What it has to belong to besides, e.g. the product of a variant. */
  within?: string
}

const VISIBLE_NAME: Readonly<Record<keyof typeof EXISTS, string>> = {
  product: "Product",
  variant: "Variant",
  image: "Image",
  option: "Option",
  option_value: "Option value",
  price: "Price",
  item: "Inventory item",
  level: "Inventory level",
  location: "Stock location",
  reservation: "Reservation",
  shipping_option: "Shipping option",
}

const LISTED = "l.seller_id = s.id and l.deleted_at is null"

/** What makes each of them the seller's `s.id`, for the asked `a.id` within `a.within`. */
const EXISTS = {
  product: `select from listing l where l.product_id = a.id and ${LISTED}`,
  variant: `select from product_variant v join listing l on l.product_id = v.product_id
    where v.id = a.id and v.deleted_at is null and ${LISTED}
      and v.product_id = coalesce(a.within, v.product_id)`,
  image: `select from image i join listing l on l.product_id = i.product_id
    where i.id = a.id and i.deleted_at is null and ${LISTED}
      and i.product_id = coalesce(a.within, i.product_id)`,
  // Options can be shared between products; one that another seller's product has is not one's own.
  option: `select from product_product_option x join listing l on l.product_id = x.product_id
    where x.product_option_id = a.id and x.product_id = a.within and x.deleted_at is null
      and ${LISTED} and not exists (select from product_product_option other
        join listing foreigner on foreigner.product_id = other.product_id
        where other.product_option_id = a.id and other.deleted_at is null
          and foreigner.seller_id <> s.id)`,
  option_value: `select from product_option_value w
    where w.id = a.id and w.option_id = a.within and w.deleted_at is null`,
  price: `select from price join product_variant_price_set x on x.price_set_id = price.price_set_id
    where price.id = a.id and x.variant_id = a.within
      and price.deleted_at is null and x.deleted_at is null`,
  item: `select from product_variant_inventory_item x
    join product_variant v on v.id = x.variant_id join listing l on l.product_id = v.product_id
    where x.inventory_item_id = a.id and x.deleted_at is null and ${LISTED}
    union all
    select from inventory_level il join seller_location h on h.stock_location_id = il.location_id
    where il.inventory_item_id = a.id and h.seller_id = s.id and h.deleted_at is null`,
  level: `select from inventory_level il
    join seller_location h on h.stock_location_id = il.location_id
    where il.id = a.id and il.inventory_item_id = coalesce(a.within, il.inventory_item_id)
      and h.seller_id = s.id and h.deleted_at is null`,
  location: `select from seller_location h
    where h.stock_location_id = a.id and h.seller_id = s.id and h.deleted_at is null`,
  reservation: `select from reservation_item r
    join seller_location h on h.stock_location_id = r.location_id
    where r.id = a.id and h.seller_id = s.id and h.deleted_at is null`,
  shipping_option: `select from seller_shipping_option o
    where o.shipping_option_id = a.id and o.seller_id = s.id and o.deleted_at is null`,
} as const

const CASES = Object.entries(EXISTS)
  .map(([kind, exists]) => `when '${kind}' then exists (${exists})`)
  .join("\n")

/** The first of some things that is not the seller's own, looked up in one statement. */
const findForeign = async (
  container: MedusaContainer,
  sellerId: string,
  named: readonly Named[]
): Promise<Named | undefined> => {
  if (named.length === 0) {
    return undefined
  }
  const [foreign] = await runQuery<Named>(
    container,
    `with s as (select ?::text as id)
     select a.kind, a.id from s
     cross join jsonb_to_recordset(?::jsonb) as a(kind text, id text, within text)
     where not (case a.kind ${CASES} else false end) limit 1`,
    [sellerId, JSON.stringify(named)]
  )
  return foreign
}

/** The company whose things somebody may touch; null for others than members of a company. */
export const sellerOf = (principal: Principal): string | null =>
  principal.kind === "company" ? principal.company.id : null

type Asker = { principal: Principal; scope: MedusaContainer }

/** Whether all of these are the caller's own. */
export const ownsAll = async (
  { principal, scope }: Asker,
  named: readonly Named[]
): Promise<boolean> => {
  const sellerId = sellerOf(principal)
  return sellerId !== null && (await findForeign(scope, sellerId, named)) === undefined
}

/** @throws NOT_FOUND for the first that is not the caller's own, whoever's it is */
export const assertOwn = async (
  { principal, scope }: Asker,
  named: readonly Named[]
): Promise<void> => {
  const sellerId = sellerOf(principal)
  const foreign = sellerId === null ? named.at(0) : await findForeign(scope, sellerId, named)
  if (foreign) {
    throw notFound(VISIBLE_NAME[foreign.kind], foreign.id)
  }
}
