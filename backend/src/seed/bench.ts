import type { ExecArgs } from "@medusajs/framework/types"
import { createProducts, createSellers, createTiers, joinTiers } from "./bench-range"

/**
 * Fills a database for measurements: BENCH_SELLERS manufacturers with BENCH_PRODUCTS products of one
 * variant between them, five price tiers each with four quantity breaks, and every retailer of the
 * database in the third tier of every manufacturer.
 */
export default async function seedBench({ container }: ExecArgs): Promise<void> {
  const sellers = Number(process.env.BENCH_SELLERS ?? 200)
  const products = Number(process.env.BENCH_PRODUCTS ?? 10_000)
  const ids = await createSellers(container, sellers)
  await createProducts(container, products, (index) => 1 + (index % sellers))
  await createTiers(container, ids)
  await joinTiers(container, ids)
}
