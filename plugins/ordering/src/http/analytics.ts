import { z } from "@medusajs/framework/zod"
import { currencyCode, line, minor, page, paging, timestamp } from "@wholesale/core/http/fields"
import { orderCardDto } from "./orders"

/** A period and the currency whose orders count; sums never mix currencies. */
export const periodQuery = z
  .object({
    /** Both days included (UTC); a year up to today when left out. */
    from: z.iso.date().optional(),
    to: z.iso.date().optional(),
    currency_code: currencyCode().default("eur"),
  })
  .strict()
export type PeriodQuery = z.output<typeof periodQuery>

const share = z.number().min(0).max(1).nullable()
const period = {
  from: z.string(),
  to: z.string(),
  currency_code: z.string(),
  /** Currencies in which there are orders at all. */
  currencies: z.array(z.string()),
}
const byMonth = z.array(z.object({ month: z.string(), orders: z.number().int(), amount: minor() }))
const named = z.object({
  id: z.string(),
  name: z.string(),
  orders: z.number().int(),
  amount: minor(),
})

/**
 * What a seller sold. Counted are orders placed in the period that were not rejected, expired or
 * cancelled; `acceptance_rate` looks at all that were answered.
 */
export const salesAnalyticsDto = z.object({
  ...period,
  orders: z.number().int(),
  sales: minor(),
  average_order: minor().nullable(),
  customers: z.number().int(),
  /** Share of orders that were not the buyer's first with this seller. */
  reorder_rate: share,
  acceptance_rate: share,
  /** Mean hours from placement to acceptance. */
  acceptance_hours: z.number().nullable(),
  shipped: z.number().int(),
  late_shipments: z.number().int(),
  late_rate: share,
  by_month: byMonth,
  by_state: z.array(z.object({ state: z.string(), orders: z.number().int(), amount: minor() })),
  by_country: z.array(
    z.object({ country_code: z.string(), orders: z.number().int(), amount: minor() })
  ),
  top_products: z.array(
    z.object({
      product_id: z.string(),
      title: z.string(),
      units: z.number().int(),
      orders: z.number().int(),
      amount: minor(),
    })
  ),
  top_customers: z.array(named),
  /** When the figures were summed up: figures over thousands of orders are up to five minutes old. */
  as_of: timestamp(),
})
export type SalesAnalyticsDto = z.output<typeof salesAnalyticsDto>

/** The same figures over every seller, with who sells most. */
export const marketplaceAnalyticsDto = salesAnalyticsDto.extend({
  sellers: z.number().int(),
  groups: z.number().int(),
  top_sellers: z.array(named),
})
export type MarketplaceAnalyticsDto = z.output<typeof marketplaceAnalyticsDto>

/** What a buyer spent, with what it bought of its sellers before the marketplace. */
export const insightsDto = z.object({
  ...period,
  orders: z.number().int(),
  spend: minor(),
  average_order: minor().nullable(),
  shipped: z.number().int(),
  late_deliveries: z.number().int(),
  late_rate: share,
  by_month: byMonth,
  by_seller: z.array(named.extend({ late: z.number().int() })),
  by_category: z.array(named),
})
export type InsightsDto = z.output<typeof insightsDto>

export const reorderQuery = z
  .object({ q: line(100).optional(), seller_id: line(80).optional(), ...paging })
  .strict()

/** One variant that the company bought before. */
export const reorderRowDto = z.object({
  variant_id: z.string(),
  product_id: z.string().nullable(),
  product_handle: z.string().nullable(),
  title: z.string(),
  sku: z.string().nullable(),
  thumbnail: z.string().nullable(),
  seller: z.object({ id: z.string(), name: z.string(), handle: z.string() }),
  times_ordered: z.number().int(),
  total_quantity: z.number().int(),
  last_quantity: z.number().int(),
  last_unit_price: minor(),
  currency_code: z.string(),
  last_ordered_at: timestamp(),
  /** Null when it was bought before the marketplace. */
  last_order_id: z.string().nullable(),
  /** Mean days between two orders; null after a single one. */
  interval_days: z.number().nullable(),
  /** How long the last quantity lasts at the usual pace, from today; negative when it is used up. */
  days_of_cover: z.number().nullable(),
  suggested_quantity: z.number().int(),
  /** Whether the product is still sold. */
  available: z.boolean(),
})
export const reorderDeskDto = page("buy_again", reorderRowDto).extend({
  /** The newest orders, to be ordered again as a whole. */
  recent_orders: z.array(orderCardDto),
})
export type ReorderRowDto = z.output<typeof reorderRowDto>

/** The seller's board of what waits today; the lists are the most urgent ten of each. */
export const todayDto = z.object({
  counts: z.object({
    to_accept: z.number().int(),
    to_ship: z.number().int(),
    late: z.number().int(),
    in_transit: z.number().int(),
    returns: z.number().int(),
    low_stock: z.number().int(),
  }),
  /** What runs out first comes first. */
  to_accept: z.array(orderCardDto),
  to_ship: z.array(orderCardDto),
  low_stock: z.array(
    z.object({
      product_id: z.string(),
      variant_id: z.string(),
      title: z.string(),
      sku: z.string().nullable(),
      available: z.number().int(),
      threshold: z.number().int(),
    })
  ),
  /** The server's time, for countdowns. */
  now: timestamp(),
})
export type TodayDto = z.output<typeof todayDto>

export const customerQuery = z
  .object({
    q: line(100).optional(),
    sort: z.enum(["recent", "sales", "name"]).default("recent"),
    ...paging,
  })
  .strict()

/** A retailer that ordered from the caller, or has a trade relationship with it. */
export const customerRowDto = z.object({
  id: z.string(),
  name: z.string(),
  handle: z.string(),
  country_code: z.string(),
  verification_level: z.number().int(),
  relationship: z.string().nullable(),
  orders: z.number().int(),
  /** Per currency, without rejected, expired and cancelled orders. */
  sales: z.array(z.object({ currency_code: z.string(), amount: minor() })),
  first_order_at: timestamp().nullable(),
  last_order_at: timestamp().nullable(),
})
export type CustomerRowDto = z.output<typeof customerRowDto>

export const customerNoteDto = z.object({
  id: z.string(),
  text: z.string(),
  author: z.string(),
  created_at: timestamp(),
})

export const customerDto = customerRowDto.extend({
  website: z.string().nullable(),
  city: z.string().nullable(),
  /** Names of the price tiers that the retailer is in. */
  tiers: z.array(z.string()),
  notes: z.array(customerNoteDto),
  recent_orders: z.array(orderCardDto),
  top_products: salesAnalyticsDto.shape.top_products,
})
export type CustomerDto = z.output<typeof customerDto>
