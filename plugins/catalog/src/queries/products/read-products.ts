import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, dayOf, notFound, preparedRunner, TEXTS, texts } from "@wholesale/core"
import type { Binding, RunSql } from "@wholesale/core"
import type { BuyerContext } from "../../buyer/context"
import { orderable } from "../../domain/orderability"
import { DEFAULT_ORDER_RULE, smallestQuantity, type OrderRule } from "../../domain/order-rule"
import { promiseDate } from "../../domain/promise"
import type { LadderDto, PageVariantDto, ProductPageDto } from "../../http/discovery"
import { loadSupply, type VariantSupply } from "../../loaders/load-supply"
import { priceLadders, type PriceLadder } from "../../prices/price-source"
import { toCard } from "../cards/card-row"
import { currencyOr } from "../cards/currency"
import { visible } from "../cards/visible"
import { productJson, type ProductRow } from "./product-row"

export type ProductsAsked = {
  /** Which products: by handle or by id. */
  by: "handle" | "id"
  values: readonly string[]
  buyer: BuyerContext
  currency_code?: string
}

/**
 * The pages of some products that a buyer may see, in the order asked for: one statement for the
 * products, then one each for prices and supply at the same time.
 */
export const readProducts = async (
  container: MedusaContainer,
  { by, values, buyer, currency_code }: ProductsAsked
): Promise<ProductPageDto[]> => {
  const run = preparedRunner(container)
  const currency = await currencyOr(currency_code, run)
  const rows = await readRows(run, { by, values, buyer })
  const variantIds = rows.flatMap(({ variants }) => variants.map(({ id }) => id))
  const [ladders, supply] = await Promise.all([
    priceLadders(run, {
      variant_ids: variantIds,
      buyer,
      currency_code: currency,
      at: clock.now(),
    }),
    loadSupply(run, variantIds),
  ])
  return rows.map((row) => ({
    ...row,
    ...toCard(row, ladders, currency),
    variants: row.variants.map((variant) =>
      toVariant(variant, {
        currency,
        ladder: ladders.get(variant.id),
        supply: supply.get(variant.id),
      })
    ),
  }))
}

/** One product's page by its handle. @throws NOT_FOUND, also for one that the buyer may not see */
export const productPage = async (
  container: MedusaContainer,
  handle: string,
  asked: Pick<ProductsAsked, "buyer" | "currency_code">
): Promise<ProductPageDto> => {
  const [product] = await readProducts(container, { ...asked, by: "handle", values: [handle] })
  if (!product) {
    throw notFound("Product", handle)
  }
  return product
}

const readRows = async (
  run: RunSql,
  { by, values, buyer }: Pick<ProductsAsked, "by" | "values" | "buyer">
): Promise<ProductRow[]> => {
  const seen = visible(buyer)
  const today = dayOf(clock.now())
  const column = by === "handle" ? "c.handle" : "c.product_id"
  const parameters: Binding[] = [
    today,
    today,
    ...seen.parameters,
    buyer.company_id,
    texts(values),
    ...seen.parameters,
  ]
  const rows = await run<{ json: ProductRow }>(
    `select ${productJson(seen.sql)} as json
     from product_card c
     join product p on p.id = c.product_id and p.deleted_at is null
     join listing l on l.product_id = p.id and l.deleted_at is null
     join company s on s.id = c.seller_id
     where ${column} = any(${TEXTS}) and ${seen.sql}`,
    parameters
  )
  const products = rows.map(({ json }) => json)
  const position = new Map(values.map((value, index) => [value, index]))
  return products.sort((a, b) => (position.get(a[by]) ?? 0) - (position.get(b[by]) ?? 0))
}

type VariantTerms = {
  currency: string
  ladder: PriceLadder | undefined
  supply: VariantSupply | undefined
}

const toVariant = (
  { low_stock_threshold: threshold, backorder_limit, ...variant }: ProductRow["variants"][number],
  { currency, ladder, supply }: VariantTerms
): PageVariantDto => {
  const available = supply?.available ?? null
  const rule = { ...DEFAULT_ORDER_RULE, ...variant.rule, backorder_limit }
  return {
    ...variant,
    available,
    low_stock: available !== null && threshold !== null && available <= threshold,
    promise: supply ? promiseOf(supply, rule) : null,
    price: toLadder(ladder, currency),
  }
}

/** When the smallest order leaves; null when not even that can be had. */
const promiseOf = (supply: VariantSupply, rule: OrderRule) => {
  const quantity = smallestQuantity(rule)
  const stocked = supply.supply === "stock" ? supply.available : null
  return orderable({ rule, available: stocked }) < quantity
    ? null
    : promiseDate({
        today: dayOf(clock.now()),
        quantity,
        supply: supply.supply,
        available: supply.available ?? quantity,
        lead_time_days: supply.lead_time_days,
        slots: supply.slots,
      })
}

/** A buyer's ladder on the wire; without one the price is unknown, not hidden. */
export const toLadder = (ladder: PriceLadder | undefined, currencyCode: string): LadderDto => ({
  hidden: ladder?.hidden ?? false,
  currency_code: currencyCode,
  breaks: ladder && !ladder.hidden ? ladder.breaks.map(toBreak) : [],
  msrp: ladder && !ladder.hidden && ladder.msrp !== null ? Number(ladder.msrp) : null,
})

const toBreak = ({ min_quantity, amount, source }: PriceLadder["breaks"][number]) => ({
  min_quantity,
  amount: Number(amount),
  source,
})
