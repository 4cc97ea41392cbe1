import type { MedusaContainer } from "@medusajs/framework/types"
import { runner, runQuery } from "@wholesale/core"
import { MAX_DIFFERENCES, type BatchDto, type PriceDifferenceDto } from "../http/prices"
import type { SavedPrices } from "../modules/wholesale_price/operations/save-prices"
import { sellerVariants } from "./price-rows"

type Named = Omit<PriceDifferenceDto, "sku" | "title" | "target_name">

/** What a batch changed, or would change, with the names of what it is about. */
export const batchAnswer = async (
  container: MedusaContainer,
  sellerId: string,
  { batch_id, prices, attributes }: SavedPrices
): Promise<BatchDto> => {
  const all = [...prices.differences.map(ofPrice), ...attributes.differences.map(ofAttribute)]
  const shown = all.slice(0, MAX_DIFFERENCES)
  const [variants, targets] = await Promise.all([
    sellerVariants(
      runner(container),
      sellerId,
      shown.map((one) => one.variant_id)
    ),
    targetNames(
      container,
      shown.map((one) => one.target)
    ),
  ])
  const count = (kind: Named["kind"]) => all.filter((one) => one.kind === kind).length
  return {
    dry_run: batch_id === null,
    batch_id,
    added: count("added"),
    changed: count("changed"),
    removed: count("removed"),
    unchanged: prices.unchanged + attributes.unchanged,
    differences: shown.map((one) => {
      const variant = variants.get(one.variant_id)
      return {
        ...one,
        sku: variant?.sku ?? null,
        title: variant ? `${variant.product_title} · ${variant.variant_title}` : one.variant_id,
        target_name: targets.get(one.target) ?? (one.target.toUpperCase() || null),
      }
    }),
    problems: prices.problems,
  }
}

const amountOf = (amount: bigint | null | undefined) =>
  amount === null || amount === undefined ? null : Number(amount)

const ofPrice = ({ kind, price, before, after }: SavedPrices["prices"]["differences"][number]) => ({
  kind,
  variant_id: price.variant_id,
  currency_code: price.currency_code,
  source: price.source,
  target: price.target,
  min_quantity: price.min_quantity,
  starts_at: price.starts_at?.toISOString() ?? null,
  ends_at: price.ends_at?.toISOString() ?? null,
  before: amountOf(before?.amount),
  after: amountOf(after?.amount),
})

const ofAttribute = (one: SavedPrices["attributes"]["differences"][number]): Named => ({
  kind: one.before === null ? "added" : one.after === null ? "removed" : "changed",
  variant_id: one.variant_id,
  currency_code: one.currency_code,
  source: one.kind,
  target: "",
  min_quantity: 1,
  starts_at: null,
  ends_at: null,
  before: amountOf(one.before),
  after: amountOf(one.after),
})

const targetNames = async (container: MedusaContainer, targets: readonly string[]) => {
  const ids = JSON.stringify([...new Set(targets)])
  const rows = await runQuery<{ id: string; name: string }>(
    container,
    `select id, name from price_tier where id = any(array(select jsonb_array_elements_text(?::jsonb)))
     union all
     select id, trading_name from company where id = any(array(select jsonb_array_elements_text(?::jsonb)))`,
    [ids, ids]
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}
