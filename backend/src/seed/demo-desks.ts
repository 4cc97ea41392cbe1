import type { MedusaContainer } from "@medusajs/framework/types"
import { builtInRoleId, SYSTEM } from "@wholesale/companies"
import { runQuery, type By } from "@wholesale/core"
import { askForReturn } from "@wholesale/ordering/orders/move-goods"
import { sellerOrders } from "@wholesale/ordering/orders/seller-orders"
import {
  setRegions,
  type Region,
} from "@wholesale/ordering/modules/seller_order/operations/set-regions"
import { PRICE_MODULE, type PriceModuleService } from "@wholesale/pricing"
import { chance, pick } from "./demo-random"

/** Where the demo's distributors deliver, by their word. */
const REGIONS: Readonly<Record<string, readonly Region[]>> = {
  alpenlager: [
    { country_code: "at", postal_prefix: null },
    { country_code: "it", postal_prefix: "39" },
    { country_code: "de", postal_prefix: "8" },
  ],
  benelog: ["be", "nl", "lu"].map((country_code) => ({ country_code, postal_prefix: null })),
  nordhafen: ["1", "2"].map((postal_prefix) => ({ country_code: "de", postal_prefix })),
  "sud-est": ["06", "13", "69"].map((postal_prefix) => ({ country_code: "fr", postal_prefix })),
}

/**
 * What waits on the desks of sellers and distributors: returns and wishes for price tiers to answer,
 * and the regions whose orders a distributor follows.
 */
export const seedDesks = async (
  container: MedusaContainer,
  companies: ReadonlyMap<string, string>,
  now: Date
): Promise<void> => {
  await seedRegions(container, companies)
  await seedTierRequests(container, now)
  await seedReturns(container, now)
}

/** Gives the distributors their regions, so that they see the orders that go there. */
const seedRegions = async (
  container: MedusaContainer,
  companies: ReadonlyMap<string, string>
): Promise<void> => {
  const by: By = { ...SYSTEM, company_id: null, request_id: null }
  await sellerOrders(container).inTransaction(async (tx) => {
    for (const [word, regions] of Object.entries(REGIONS)) {
      const company_id = companies.get(word)
      if (company_id) {
        await setRegions(tx, { company_id, regions, by })
      }
    }
  })
}

const ASKED = `
  select distinct on (s.id, b.id) s.trading_name || ':' || b.trading_name as key, t.id as tier_id,
    t.name as tier_name, s.id as seller_id, b.id as retailer_id, b.trading_name as retailer_name,
    m.actor_id as author_id
  from price_tier t join company s on s.id = t.seller_id
  join seller_order o on o.seller_id = s.id and o.state = 'completed'
  join company b on b.id = o.buyer_id
  join company_member m on m.company_id = b.id and m.role_id = ?
  where t.requestable and t.rank > coalesce((select x.rank from price_tier_member k
    join price_tier x on x.id = k.tier_id where k.seller_id = s.id and k.retailer_id = b.id), 0)
  order by s.id, b.id, t.rank desc`

type Asked = {
  key: string
  tier_id: string
  tier_name: string
  retailer_id: string
  retailer_name: string
  author_id: string
}

const WISHES = [
  "We have ordered every month since spring and would like to plan with your better prices.",
  "We open a second store in autumn and will order about twice as much.",
  "Our yearly volume is above your limit; could you move us up?",
] as const

/** Some retailers ask makers whose customers they are for a better price tier. */
const seedTierRequests = async (container: MedusaContainer, now: Date): Promise<void> => {
  const prices = container.resolve<PriceModuleService>(PRICE_MODULE)
  const customers = await runQuery<Asked>(container, ASKED, [builtInRoleId("retailer", "owner")])
  for (const { key, tier_id, retailer_id, retailer_name, author_id } of customers) {
    if (chance(`${key}:asks`, 12)) {
      await prices.askForTier({
        retailer_id,
        retailer_name,
        tier_id,
        message: WISHES[pick(`${key}:wish`, WISHES.length)],
        by: {
          actor_type: "customer",
          actor_id: author_id,
          company_id: retailer_id,
          request_id: null,
        },
        now: new Date(now.getTime() - (2 + pick(`${key}:hours`, 140)) * 3_600_000),
      })
    }
  }
}

/** The newest delivery of each maker, as long as it takes goods back, with one of its lines. */
const RETURNABLE = `
  select distinct on (o.seller_id) o.id as order_id, o.buyer_id, g.customer_id, l.id as line_id,
    least(2, l.shipped_quantity) as quantity
  from seller_order o join order_group g on g.id = o.group_id
  join seller_order_line l on l.seller_order_id = o.id and l.shipped_quantity > 0
  where o.state in ('delivered', 'completed') and o.delivered_at > ?::timestamptz - interval '13 days'
    and o.delivered_at <= ?
  order by o.seller_id, o.delivered_at desc, l.shipped_quantity desc, l.id`

type Returnable = {
  order_id: string
  buyer_id: string
  customer_id: string
  line_id: string
  quantity: number
}

/** Something of every maker's newest delivery came broken and waits for the maker's answer. */
const seedReturns = async (container: MedusaContainer, now: Date): Promise<void> => {
  const deliveries = await runQuery<Returnable>(container, RETURNABLE, [now, now])
  for (const [index, delivery] of deliveries.entries()) {
    const { order_id, buyer_id, customer_id, line_id, quantity } = delivery
    await askForReturn(
      container,
      { as: "buyer", company_id: buyer_id },
      { actor_type: "customer", actor_id: customer_id, company_id: buyer_id, request_id: null },
      {
        order_id,
        resolution: index % 2 === 0 ? "credit" : "replacement",
        note: "Broken on arrival, the outer box was dented; pictures on request.",
        lines: [{ line_id, quantity, reason_code: "damaged" }],
      }
    )
  }
}
