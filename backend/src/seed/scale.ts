import type { ExecArgs } from "@medusajs/framework/types"
import { createProducts, createSellers, createTiers, joinTiers } from "./bench-range"
import { pick } from "./demo-random"
import { assignTiers, createPeople } from "./scale-people"

/** Sellers whose tiers the retailers of the cast get too, for the comparison with stock Medusa. */
const FOR_THE_CAST = 200
/** Sellers whose tiers are made by one statement. */
const TIER_BATCH = 100
const FINE = 1_000_000

/**
 * Which seller a product belongs to: two for each, so that everybody has something to sell, and of the
 * rest ever more the lower the seller's number.
 */
const dealerOf = (sellers: number) => (index: number) =>
  index < 2 * sellers
    ? 1 + (index % sellers)
    : 1 + Math.floor((pick(`scale:${index}`, FINE) / FINE) ** 2 * sellers)

/**
 * The companies and products of `npm run scale`, as many as SCALE_MANUFACTURERS, SCALE_RETAILERS and
 * SCALE_PRODUCTS say.
 */
export default async function seedScale({ container }: ExecArgs): Promise<void> {
  const [sellers, retailers, products] = ["MANUFACTURERS", "RETAILERS", "PRODUCTS"].map((name) =>
    Number(process.env[`SCALE_${name}`])
  )
  const ids = await createSellers(container, sellers)
  await joinTiers(container, ids.slice(0, FOR_THE_CAST))
  await createPeople(container, { sellers, retailers })
  await createProducts(container, products, dealerOf(sellers))
  for (let from = 0; from < sellers; from += TIER_BATCH) {
    await createTiers(container, ids.slice(from, from + TIER_BATCH))
  }
  await assignTiers(container)
}
