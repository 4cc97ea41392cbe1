import type { MedusaContainer } from "@medusajs/framework/types"
import { ensureSellerSetup, writeProducts, type ProductToWrite } from "@wholesale/catalog"
import { clock, runQuery, transactionRunner } from "@wholesale/core"
import { inCartTransaction } from "@wholesale/ordering/cart/services"
import { drawPicture } from "./demo-picture"
import { pick } from "./demo-random"

const BATCH = 500
/** Sellers that are set up at the same time; each waits for the database most of the time. */
const AT_ONCE = 4
const TIERS = 5
const BREAKS = [1, 10, 50, 100]
const WORDS = "oak steel linen glass amber cedar slate cotton copper birch".split(" ")
const THINGS = "tray bowl lamp chair mug towel knife basket clock board".split(" ")
/** Where sellers and retailers are, the most frequent first. */
const COUNTRIES = "de de de fr it nl es at pl be dk se ie pt".split(" ")

/** Which seller, from 1, the product with this index belongs to. */
export type Dealer = (index: number) => number

/** Makes the manufacturers `comp_bench1` … and all that they need to sell. @returns their ids */
export const createSellers = async (
  container: MedusaContainer,
  count: number
): Promise<string[]> => {
  await runQuery(
    container,
    `insert into company (id, kind, status, handle, legal_name, trading_name, country_code, email,
       industries, currencies, verification_level, verified_until, created_at, updated_at)
     select 'comp_bench' || n, 'manufacturer', 'active', 'bench-' || n, 'Bench ' || n || ' GmbH',
       'Bench ' || n, (?::text[])[1 + n % ?], 'bench' || n || '@example.com', '{home}', '{eur}', 2,
       now() + interval '1 year', now(), now()
     from generate_series(1, ?) n`,
    [COUNTRIES, COUNTRIES.length, count]
  )
  const ids = Array.from({ length: count }, (_, index) => `comp_bench${index + 1}`)
  for (let from = 0; from < count; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE)
    await Promise.all(some.map((id) => ensureSellerSetup(container, id)))
  }
  return ids
}

/** Writes products of one variant each, with stock that never ends and four quantity breaks. */
export const createProducts = async (
  container: MedusaContainer,
  count: number,
  dealer: Dealer
): Promise<void> => {
  for (let from = 0; from < count; from += BATCH) {
    const length = Math.min(BATCH, count - from)
    const batch = Array.from({ length }, (_, at) =>
      productOf(from + at, `comp_bench${dealer(from + at)}`)
    )
    await inCartTransaction(container, (tx) =>
      writeProducts(transactionRunner(tx), batch, { now: clock.now() })
    )
  }
}

const productOf = (index: number, seller_id: string): ProductToWrite => {
  const key = `bench:${index}`
  const word = WORDS[pick(`${key}:word`, WORDS.length)]
  const thing = THINGS[pick(`${key}:thing`, THINGS.length)]
  const amount = BigInt(500 + pick(`${key}:price`, 9500))
  return {
    seller_id,
    title: `${word} ${thing} ${index}`,
    description: `A ${thing} of ${word}.`,
    status: "published",
    origin_country: "de",
    thumbnail: `data:image/svg+xml,${encodeURIComponent(drawPicture("bowl", index)).slice(0, 200)}`,
    listing: { visibility: "public", price_visibility: "verified" },
    variants: [
      {
        sku: `BENCH-${index}`,
        stock: 1_000_000,
        prices: [
          {
            currency_code: "eur",
            breaks: BREAKS.map((min_quantity, step) => ({
              min_quantity,
              amount: (amount * BigInt(100 - 5 * step)) / 100n,
            })),
          },
        ],
      },
    ],
  }
}

/** Gives these sellers five tiers with prices of their own. */
export const createTiers = async (container: MedusaContainer, sellers: string[]): Promise<void> => {
  await runQuery(
    container,
    `insert into price_tier (id, seller_id, name, rank, requestable, created_at, updated_at)
     select 'ptier_' || c.id || '_' || n, c.id, 'Tier ' || n, n, false, now(), now()
     from company c, generate_series(1, ?) n where c.id = any(?)`,
    [TIERS, sellers]
  )
  await runQuery(
    container,
    `insert into wholesale_price (id, seller_id, product_id, variant_id, currency_code, source,
       target, min_quantity, amount, created_at, updated_at)
     select 'wp_' || t.id || p.id, p.seller_id, p.product_id, p.variant_id, p.currency_code, 'tier',
       t.id, p.min_quantity, p.amount * (100 - 3 * t.rank) / 100, now(), now()
     from wholesale_price p join price_tier t on t.seller_id = p.seller_id
     where p.source = 'base' and p.seller_id = any(?)`,
    [sellers]
  )
}

/** Puts every retailer that is there into the third tier of each of these sellers. */
export const joinTiers = async (container: MedusaContainer, sellers: string[]): Promise<void> => {
  await runQuery(
    container,
    `insert into price_tier_member (id, seller_id, retailer_id, tier_id, source, assigned_by,
       created_at, updated_at)
     select 'ptmem_' || s.id || r.id, s.id, r.id, 'ptier_' || s.id || '_3', 'hand', 'bench', now(),
       now()
     from company s, company r where s.id = any(?) and r.kind = 'retailer'`,
    [sellers]
  )
}
