import { refuse } from "@wholesale/core"
import type { Batch } from "./batch"
import type { RuleRow } from "./listing-tables"
import type { PresentProduct, PresentVariant } from "./load-products"
import { planInventory } from "./plan-inventory"
import { optionValueIds, requireDistinctOptions, type OptionValues } from "./plan-options"
import { planPrices } from "./plan-prices"
import { defined } from "./plan-product"
import type { ProductToWrite, VariantToWrite, WrittenProduct } from "./product-input"
import type { VariantRow } from "./product-tables"
import type { RowIds } from "./row-ids"
import { skuKey } from "./sku-key"

/** The product that variants belong to, while a batch is planned. */
export type Parent = {
  product_id: string
  seller_id: string
  location_id: string
  values: OptionValues
  present: PresentProduct | undefined
}

/** Adds the variants of a product with their prices, stock and rules. */
export const planVariants = (
  batch: Batch,
  ids: RowIds,
  parent: Parent,
  { variants }: Pick<ProductToWrite, "variants">
): WrittenProduct["variants"] => {
  const known = parent.present?.variants ?? []
  const combinations = new Map(known.map(({ id, sku, value_ids }) => [id, { sku, value_ids }]))
  const written = variants.map((input, index) => {
    const present = findVariant(known, input)
    const row = variantRow(ids, parent, input, present, known.length + index)
    batch.variants.push(row)
    const valueIds = optionValueIds(parent.values, input, present)
    if (valueIds) {
      combinations.set(row.id, { sku: row.sku, value_ids: valueIds })
      batch.variant_options.push(
        ...valueIds.map((option_value_id) => ({ variant_id: row.id, option_value_id }))
      )
    }
    if (valueIds && present) {
      batch.reoptioned.push(row.id)
    }
    planPrices(batch, ids, row.id, input, present)
    planInventory(batch, ids, parent.location_id, { variant: row, input, present })
    planRule(batch, ids, parent, row.id, input, present?.rule ?? null)
    return { variant_id: row.id, sku: input.sku.trim(), created: !present }
  })
  requireDistinctOptions([...combinations.values()])
  return written
}

const findVariant = (known: readonly PresentVariant[], { variant_id, sku }: VariantToWrite) => {
  if (!variant_id) {
    return known.find((one) => one.sku !== null && skuKey(one.sku) === skuKey(sku))
  }
  const found = known.find(({ id }) => id === variant_id)
  if (!found) {
    throw refuse("NOT_FOUND", `Variant ${variant_id} was not found`)
  }
  return found
}

const variantRow = (
  ids: RowIds,
  { product_id }: Parent,
  input: VariantToWrite,
  present: PresentVariant | undefined,
  rank: number
): VariantRow => ({
  id: present?.id ?? ids("variant"),
  product_id,
  title: input.title ?? present?.title ?? titleOf(input),
  sku: input.sku.trim(),
  ean: input.gtin === undefined ? (present?.ean ?? null) : input.gtin,
  variant_rank: input.rank ?? present?.variant_rank ?? rank,
  allow_backorder: input.allow_backorder ?? present?.allow_backorder ?? false,
  manage_inventory: present?.manage_inventory ?? true,
})

const titleOf = ({ options, sku }: VariantToWrite) =>
  Object.values(options ?? {}).join(" / ") || sku.trim()

const NEW_RULE = {
  min_quantity: 1,
  order_multiple: 1,
  max_quantity: null,
  sample_quantity: null,
  backorder_limit: 0,
  low_stock_threshold: null,
}

const planRule = (
  batch: Batch,
  ids: RowIds,
  { product_id, seller_id }: Parent,
  variantId: string,
  { rule }: VariantToWrite,
  present: RuleRow | null
): void => {
  if (!rule) {
    return
  }
  const { min_quantity, order_multiple, max_quantity, ...rest } = {
    ...NEW_RULE,
    ...present,
    ...defined(rule),
  }
  batch.rules.push({
    id: present?.id ?? ids("orule"),
    variant_id: variantId,
    product_id,
    seller_id,
    min_quantity,
    order_multiple,
    max_quantity,
    sample_quantity: rest.sample_quantity,
    backorder_limit: rest.backorder_limit,
    low_stock_threshold: rest.low_stock_threshold,
  })
}
