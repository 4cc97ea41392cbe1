import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ensureSellerSetup,
  LISTING_MODULE,
  writeProducts,
  type ListingModuleService,
  type ProductToWrite,
  type WrittenProduct,
} from "@wholesale/catalog"
import { SYSTEM } from "@wholesale/companies"
import { CARD_MODULE } from "@wholesale/catalog/modules/card/name"
import type CardModuleService from "@wholesale/catalog/modules/card/service"
import { clock, transactionRunner } from "@wholesale/core"
import { seedCategories } from "./demo-categories"
import { seedDocuments } from "./demo-documents"
import { writePictures } from "./demo-pictures"
import type { DemoShelf } from "./demo-orders"
import { seedPrices, type PricedVariant } from "./demo-prices"
import { productsOf } from "./demo-products"
import { RANGES } from "./demo-ranges"
import type { Range } from "./demo-ranges/range"

const DAY = 86_400_000

export type DemoSeller = { id: string; name: string; country_code: string }

/**
 * Fills the demo's manufacturers with everything that they sell: categories, pictures, products,
 * prices, tiers, minimums, production and data sheets. Set-based, so that 600 products take seconds.
 * @param sellers by their word in the demo
 * @param retailers ids by their word
 * @returns what each of them sells, by word
 */
export const seedCatalogue = async (
  container: MedusaContainer,
  sellers: ReadonlyMap<string, DemoSeller>,
  retailers: ReadonlyMap<string, string>
): Promise<ReadonlyMap<string, DemoShelf>> => {
  const categories = await seedCategories(container)
  const pictureUrl = await writePictures()
  const shelves = new Map<string, DemoShelf>()
  for (const range of Object.values(RANGES).flat()) {
    const seller = sellers.get(range.word)
    if (!seller) {
      continue
    }
    await ensureSellerSetup(container, seller.id)
    const products = productsOf(range, { ...seller, seller_id: seller.id, categories, pictureUrl })
    const written = await write(container, products)
    const variants = pricedVariants(products, written)
    await seedPrices(container, { seller_id: seller.id, word: range.word, variants, retailers })
    await seedTerms(container, seller.id, range, written)
    await seedDocuments(container, seller, range, written)
    const published = new Set(
      products.flatMap((product) =>
        product.status === "published" ? product.variants.map(({ sku }) => sku) : []
      )
    )
    shelves.set(range.word, {
      seller_id: seller.id,
      variants: variants.filter(({ sku }) => published.has(sku)),
    })
  }
  return shelves
}

const write = async (container: MedusaContainer, products: ProductToWrite[]) =>
  await container
    .resolve<CardModuleService>(CARD_MODULE)
    .inTransaction((tx) =>
      writeProducts(transactionRunner(tx), products, { now: clock.now(), actor: SYSTEM.actor_id })
    )

const pricedVariants = (
  products: readonly ProductToWrite[],
  written: readonly WrittenProduct[]
): PricedVariant[] =>
  products.flatMap((product, index) =>
    product.variants.map((variant, position) => ({
      variant_id: written[index].variants[position].variant_id,
      sku: variant.sku,
      minimum: variant.rule?.min_quantity ?? 1,
      cents: Number(variant.prices?.[0]?.breaks[0]?.amount ?? 0),
    }))
  )

/** Minimum order values, and production of what is made to order. */
const seedTerms = async (
  container: MedusaContainer,
  seller_id: string,
  range: Range,
  written: readonly WrittenProduct[]
) => {
  const listing = container.resolve<ListingModuleService>(LISTING_MODULE)
  const now = clock.now()
  const by = { ...SYSTEM, company_id: seller_id, request_id: null }
  for (const [currency_code, opening_minimum] of [
    ["eur", 15_000],
    ["gbp", 13_000],
    ["usd", 16_000],
  ] as const) {
    await listing.saveMinimumOrder({
      seller_id,
      minimum: {
        currency_code,
        country_code: null,
        opening_minimum,
        reorder_minimum: opening_minimum / 2,
      },
      by,
      now,
    })
  }
  const perFamily = range.series.length
  const made = range.families.flatMap((family, index) =>
    family.made_to_order ? written.slice(index * perFamily, index * perFamily + 2) : []
  )
  const dayIn = (days: number) => new Date(now.getTime() + days * DAY).toISOString().slice(0, 10)
  await listing.createProductionSlots(
    made.flatMap(({ product_id }, index) =>
      [0, 1].map((run) => ({
        seller_id,
        product_id,
        starts_on: dayIn(3 + index * 4 + run * 21),
        ready_on: dayIn(12 + index * 4 + run * 21),
        capacity: 60 + 20 * run,
        status: "planned" as const,
      }))
    )
  )
}
