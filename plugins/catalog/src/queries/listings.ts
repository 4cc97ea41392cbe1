import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { clock, Conditions, countForPage, notFound, runQuery } from "@wholesale/core"
import { capabilitiesOf, effectiveLevel } from "@wholesale/companies"
import { chosenIn } from "../domain/audience"
import { DEFAULT_ORDER_RULE } from "../domain/order-rule"
import { orderabilityReasons, type VariantFacts } from "../domain/orderability"
import { listingDto, type ListingDto } from "../http/listing"
import { AVAILABLE } from "../loaders/load-supply"

export type ListingFilters = {
  seller_id: string
  product_id?: string
  q?: string
  status?: string
  limit: number
  offset: number
}

export type ListingPage = { listings: ListingDto[]; count: number; limit: number; offset: number }

type VariantRow = {
  min_quantity: number | null
  order_multiple: number | null
  backorder_limit: number | null
  /** Null when stock is not counted. */
  available: number | null
}

type Row = Omit<ListingDto, "reasons" | "available" | "variant_count"> & {
  seller_status: string
  verification_level: number
  verified_until: Date | null
  has_price: boolean
  has_shipping: boolean
  variants: VariantRow[]
}

const FACTS = `
  select l.product_id, p.title, p.handle, p.thumbnail, p.status, l.unit_of_sale, l.units_per_case,
    l.lead_time_days, l.supply, l.visibility, l.audience, l.price_visibility, l.price_audience,
    p.origin_country, p.hs_code, greatest(l.updated_at, p.updated_at) as updated_at,
    c.status as seller_status, c.verification_level, c.verified_until,
    exists (select from seller_shipping_option o
      where o.seller_id = l.seller_id and o.deleted_at is null) as has_shipping,
    exists (select from product_variant v
      join product_variant_price_set s on s.variant_id = v.id and s.deleted_at is null
      join price on price.price_set_id = s.price_set_id and price.deleted_at is null
        and price.price_list_id is null
      where v.product_id = p.id and v.deleted_at is null) as has_price,
    coalesce((select jsonb_agg(jsonb_build_object('min_quantity', r.min_quantity,
        'order_multiple', r.order_multiple, 'backorder_limit', r.backorder_limit,
        'available', case when v.manage_inventory and l.supply = 'stock'
          then coalesce(${AVAILABLE}, 0) end))
      from product_variant v
      left join order_rule r on r.variant_id = v.id and r.deleted_at is null
      where v.product_id = p.id and v.deleted_at is null), '[]'::jsonb) as variants
  from listing l
  join product p on p.id = l.product_id and p.deleted_at is null
  join company c on c.id = l.seller_id`

/** A seller's products and how they are sold, the newest first. */
export const listListings = async (
  container: MedusaContainer,
  { seller_id, product_id, q, status, limit, offset }: ListingFilters
): Promise<ListingPage> => {
  const where = new Conditions()
    .add("l.deleted_at is null")
    .add("l.seller_id = ?", seller_id)
    .when(product_id, "l.product_id = ?")
    .when(status, "p.status = ?")
    .search(q, ["p.title", "p.handle"])
  const [rows, count] = await Promise.all([
    runQuery<Row>(
      container,
      `${FACTS} where ${where.sql} order by l.created_at desc, l.product_id desc limit ? offset ?`,
      [...where.parameters, limit, offset]
    ),
    countForPage(
      container,
      `from listing l join product p on p.id = l.product_id and p.deleted_at is null
       where ${where.sql}`,
      where.parameters,
      { limit, offset }
    ),
  ])
  const now = clock.now()
  const listings = z.array(listingDto).parse(rows.map((row) => toListing(row, now)))
  return { listings, count, limit, offset }
}

/** One of a seller's products. @throws NOT_FOUND, also for another seller's */
export const listingView = async (
  container: MedusaContainer,
  sellerId: string,
  productId: string
): Promise<ListingDto> => {
  const { listings } = await listListings(container, {
    seller_id: sellerId,
    product_id: productId,
    limit: 1,
    offset: 0,
  })
  const found = listings.at(0)
  if (!found) {
    throw notFound("Product", productId)
  }
  return found
}

const toListing = (row: Row, now: Date): ListingDto => {
  const { seller_status, verification_level, verified_until, variants, ...listing } = row
  const level = effectiveLevel({ verification_level, verified_until }, now)
  return {
    ...listing,
    audience: chosenIn(row.audience),
    price_audience: chosenIn(row.price_audience),
    variant_count: variants.length,
    available: variants.reduce((sum, { available }) => sum + Math.max(0, available ?? 0), 0),
    reasons: orderabilityReasons({
      published: row.status === "published",
      seller_may_sell:
        seller_status === "active" && capabilitiesOf("manufacturer", level).includes("sell"),
      has_price: row.has_price,
      has_shipping: row.has_shipping,
      variants: variants.map(toFacts),
    }),
  }
}

const toFacts = ({ min_quantity, order_multiple, backorder_limit, available }: VariantRow) =>
  ({
    available,
    rule: {
      ...DEFAULT_ORDER_RULE,
      min_quantity: min_quantity ?? DEFAULT_ORDER_RULE.min_quantity,
      order_multiple: order_multiple ?? DEFAULT_ORDER_RULE.order_multiple,
      backorder_limit: backorder_limit ?? DEFAULT_ORDER_RULE.backorder_limit,
    },
  }) satisfies VariantFacts
