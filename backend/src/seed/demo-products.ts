import type { CurrencyPrices, ProductToWrite, VariantToWrite } from "@wholesale/catalog"
import type { Family, Range } from "./demo-ranges/range"
import { chance, pick } from "./demo-random"

/** Percent of the euro price, by currency. */
const RATES = { eur: 100, gbp: 86, usd: 108 } as const
/** Percent of the base price from so many times the minimum on. */
const BREAKS = [
  { times: 1, percent: 100 },
  { times: 4, percent: 95 },
  { times: 12, percent: 90 },
] as const
/** How much dearer each larger variant is, in percent of the smallest. */
const STEP = 30
const STOCK = [0, 6, 18, 40, 90, 160, 240, 400, 650, 900] as const
const LETTERS = "ABCDEFGH"

export type RangeContext = {
  seller_id: string
  country_code: string
  /** Ids by the names that ranges use. */
  categories: ReadonlyMap<string, string>
  pictureUrl: (shape: Family["shape"], number: number) => string
}

/** Everything that a manufacturer of the demo sells; the same input gives the same products. */
export const productsOf = (range: Range, context: RangeContext): ProductToWrite[] =>
  range.families.flatMap((family, familyIndex) =>
    range.series.map((series, seriesIndex) =>
      productOf({ range, family, familyIndex, series, seriesIndex }, context)
    )
  )

type Place = {
  range: Range
  family: Family
  familyIndex: number
  series: string
  seriesIndex: number
}

const productOf = (place: Place, context: RangeContext): ProductToWrite => {
  const { range, family, familyIndex, series, seriesIndex } = place
  const title = `${series} ${family.title}`
  const key = `${range.word}:${familyIndex}:${seriesIndex}`
  const category = context.categories.get(family.category)
  const picture = context.pictureUrl(family.shape, seriesIndex)
  return {
    seller_id: context.seller_id,
    title,
    handle: `${range.word}-${title}`
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, ""),
    subtitle: family.text,
    description: `${family.text} From the series ${series}.`,
    status: chance(`${key}:draft`, 2) ? "draft" : "published",
    thumbnail: picture,
    images: [{ url: picture }],
    origin_country: context.country_code,
    hs_code: family.hs_code,
    category_ids: category ? [category] : [],
    options: [{ title: family.option[0], values: [...family.option[1]] }],
    listing: {
      unit_of_sale: "piece",
      units_per_case: family.order[1] > 1 ? family.order[1] : null,
      lead_time_days: family.lead_time_days,
      supply: family.made_to_order ? "made_to_order" : "stock",
      visibility: chance(`${key}:hidden`, 8) ? "verified" : "public",
      price_visibility: chance(`${key}:open`, 25) ? "public" : "verified",
    },
    variants: family.option[1].map((value, index) => variantOf(place, value, index)),
  }
}

const variantOf = (place: Place, value: string, index: number): VariantToWrite => {
  const { range, family, familyIndex, series, seriesIndex } = place
  const letters = series
    .normalize("NFD")
    .replace(/\P{ASCII}/gu, "")
    .slice(0, 3)
    .toUpperCase()
  const sku = `${range.sku}-${letters}${familyIndex + 1}-${LETTERS[index]}`
  const [minimum, multiple] = family.order
  const cents = Math.round((family.cents * (100 + STEP * index)) / 1000) * 10
  return {
    sku,
    gtin: gtinOf(`${range.word}:${familyIndex}:${seriesIndex}:${index}`),
    options: { [family.option[0]]: value },
    prices: pricesOf(cents, minimum),
    stock: family.made_to_order ? 0 : STOCK[pick(`${sku}:stock`, STOCK.length)],
    rule: {
      min_quantity: minimum,
      order_multiple: multiple,
      sample_quantity: 1,
      low_stock_threshold: family.made_to_order ? null : minimum * 4,
      backorder_limit: chance(`${sku}:backorder`, 15) ? minimum * 10 : 0,
    },
  }
}

/** Base prices with their quantity breaks; all breaks lie on whole minimums. */
const pricesOf = (cents: number, minimum: number): CurrencyPrices[] =>
  Object.entries(RATES).map(([currency_code, rate]) => ({
    currency_code,
    breaks: BREAKS.map(({ times, percent }, index) => ({
      min_quantity: index === 0 ? 1 : minimum * times,
      amount: BigInt(Math.round((cents * rate * percent) / 10_000)),
    })),
  }))

/**
 * A GTIN-13 of the range 20 to 29, which GS1 keeps for use within a company, with its check digit
 * (https://www.gs1.org/services/how-calculate-check-digit-manually).
 */
const gtinOf = (key: string): string => {
  const body = `29${String(pick(`${key}:a`, 100_000)).padStart(5, "0")}${String(
    pick(`${key}:b`, 100_000)
  ).padStart(5, "0")}`
  const sum = [...body].reduce((total, digit, at) => total + Number(digit) * (at % 2 ? 3 : 1), 0)
  return `${body}${(10 - (sum % 10)) % 10}`
}
