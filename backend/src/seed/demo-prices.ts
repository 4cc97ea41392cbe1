import type { MedusaContainer } from "@medusajs/framework/types"
import { SYSTEM } from "@wholesale/companies"
import { clock } from "@wholesale/core"
import { PRICE_MODULE, type PriceModuleService } from "@wholesale/pricing"
import type { PriceRow } from "@wholesale/pricing/http/prices"
import { chance, pick } from "./demo-random"

/** Tiers of every manufacturer of the demo; `percent` of the base price. */
const TIERS = [
  { name: "Bronze", rank: 1, percent: 98, requestable: true, yearly_cents: 200_000 },
  { name: "Silver", rank: 2, percent: 94, requestable: true, yearly_cents: 800_000 },
  { name: "Gold", rank: 3, percent: 89, requestable: false, yearly_cents: null },
] as const

/** A variant with what it costs without a tier, in euro cents. */
export type PricedVariant = { variant_id: string; sku: string; minimum: number; cents: number }

export type SellerToPrice = {
  seller_id: string
  word: string
  variants: readonly PricedVariant[]
  /** Retailers by their word in the demo. */
  retailers: ReadonlyMap<string, string>
}

const serviceOf = (container: MedusaContainer) =>
  container.resolve<PriceModuleService>(PRICE_MODULE)

/** A manufacturer's tiers, who is in them, and the prices of the tiers and of its best customer. */
export const seedPrices = async (container: MedusaContainer, seller: SellerToPrice) => {
  const service = serviceOf(container)
  const tiers = await service.createPriceTiers(
    TIERS.map(({ name, rank, requestable, yearly_cents }) => ({
      seller_id: seller.seller_id,
      name,
      rank,
      requestable,
      rule: yearly_cents === null ? null : ruleOf(yearly_cents),
    }))
  )
  const members = membersOf(seller).map(([retailer_id, tier]) => ({
    seller_id: seller.seller_id,
    retailer_id,
    tier_id: tiers[tier].id,
    source: "hand" as const,
    assigned_by: SYSTEM.actor_id,
  }))
  await service.createPriceTierMembers(members)
  const prices = [
    ...tiers.flatMap(({ id }, index) => tierPrices(seller, id, TIERS[index].percent)),
    ...customerPrices(seller),
  ]
  await service.savePrices({
    seller_id: seller.seller_id,
    prices,
    attributes: seller.variants.map(({ variant_id, cents }) => ({
      variant_id,
      currency_code: "eur",
      kind: "msrp" as const,
      amount: Math.round((cents * 22) / 100) * 10 - 5,
    })),
    dry_run: false,
    by: { ...SYSTEM, company_id: seller.seller_id, request_id: null },
    now: clock.now(),
  })
  return tiers
}

const ruleOf = (amount: number) => ({
  min_yearly_volume: { currency_code: "eur", amount },
  min_level: null,
  countries: null,
})

const membersOf = ({ word, retailers }: SellerToPrice): [retailer: string, tier: number][] =>
  [...retailers].flatMap(([retailer, id]): [string, number][] => {
    const key = `${word}:${retailer}:tier`
    if (retailer === "hafenladen") {
      return [[id, word === "lindenhof" ? 2 : 1]]
    }
    return chance(key, 30) ? [[id, pick(`${key}:which`, TIERS.length)]] : []
  })

const row = (
  variant_id: string,
  price: Pick<PriceRow, "source" | "target" | "min_quantity" | "amount">
): PriceRow => ({
  variant_id,
  currency_code: "eur",
  starts_at: null,
  ends_at: null,
  may_rise: false,
  ...price,
})

const tierPrices = ({ variants }: SellerToPrice, tierId: string, percent: number): PriceRow[] =>
  variants.flatMap(({ variant_id, minimum, cents }) => {
    const amount = Math.round((cents * percent) / 100)
    const tier = { source: "tier" as const, target: tierId }
    return [
      row(variant_id, { ...tier, min_quantity: 1, amount }),
      row(variant_id, { ...tier, min_quantity: minimum * 4, amount: Math.round(amount * 0.95) }),
      row(variant_id, { ...tier, min_quantity: minimum * 12, amount: Math.round(amount * 0.9) }),
    ]
  })

/** The demo's retailer has agreed on prices of its own for three articles of each seller. */
const customerPrices = ({ variants, retailers }: SellerToPrice): PriceRow[] => {
  const target = retailers.get("hafenladen")
  return target
    ? variants.slice(0, 3).map(({ variant_id, cents }) =>
        row(variant_id, {
          source: "customer",
          target,
          min_quantity: 1,
          amount: Math.round((cents * 80) / 100),
        })
      )
    : []
}
