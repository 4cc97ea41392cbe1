import { refuse } from "@wholesale/core"
import type { Batch } from "./batch"
import type { PresentProduct, PresentVariant } from "./load-products"
import { DEFAULT_OPTION, type ProductToWrite, type VariantToWrite } from "./product-input"
import type { RowIds } from "./row-ids"

/** Option title -> value -> the id of the value. */
export type OptionValues = Map<string, Map<string, string>>

/**
 * Adds the options of a product and the values that it lacks, and returns all of them.
 * @throws INVALID_INPUT for an option that a product with variants does not have
 */
export const planOptions = (
  batch: Batch,
  ids: RowIds,
  productId: string,
  input: ProductToWrite,
  present: PresentProduct | undefined
): OptionValues => {
  const values: OptionValues = new Map(
    (present?.options ?? []).map((option) => [
      option.title,
      new Map(option.values.map(({ value, id }) => [value, id])),
    ])
  )
  const links = new Map(
    (present?.options ?? []).map(({ title, id, link_id }) => [title, { id, link_id }])
  )
  for (const { title, values: wanted } of wantedOptions(input, present)) {
    const known = values.get(title)
    const link = links.get(title) ?? newOption(batch, ids, productId, title)
    const byValue = known ?? new Map<string, string>()
    values.set(title, byValue)
    for (const value of wanted.filter((one) => !byValue.has(one))) {
      const id = ids("optval")
      byValue.set(value, id)
      batch.option_values.push({ id, value, option_id: link.id, rank: null })
      batch.product_option_values.push({
        id: ids("prodoptval"),
        product_product_option_id: link.link_id,
        product_option_value_id: id,
      })
    }
  }
  return values
}

/** Those that are named, and the values that variants use; a known product gets no new option. */
const wantedOptions = (input: ProductToWrite, present: PresentProduct | undefined) => {
  const wanted = new Map<string, string[]>()
  const want = (title: string, value: string) => {
    const values = wanted.get(title) ?? []
    wanted.set(title, values.includes(value) ? values : [...values, value])
  }
  for (const { title, values } of input.options ?? []) {
    values.forEach((value) => want(title, value))
  }
  for (const { options } of input.variants) {
    Object.entries(options ?? {}).forEach(([title, value]) => want(title, value))
  }
  if (wanted.size === 0 && !present) {
    want(DEFAULT_OPTION.title, DEFAULT_OPTION.value)
  }
  const known = new Set(present?.options.map(({ title }) => title))
  const added = present ? [...wanted.keys()].filter((title) => !known.has(title)) : []
  if (added.length > 0) {
    throw refuse(
      "INVALID_INPUT",
      `The product ${present?.handle} has no option ${added.join(", ")}; a product with variants gets no further options`
    )
  }
  return [...wanted].map(([title, values]) => ({ title, values }))
}

const newOption = (batch: Batch, ids: RowIds, productId: string, title: string) => {
  const link = { id: ids("opt"), link_id: ids("prodopt") }
  batch.options.push({ id: link.id, title, is_exclusive: true })
  batch.product_options.push({
    id: link.link_id,
    product_id: productId,
    product_option_id: link.id,
  })
  return link
}

/**
 * The ids of a variant's option values, or null when it keeps those that it has.
 * @throws INVALID_INPUT when a new variant does not name every option
 */
export const optionValueIds = (
  values: OptionValues,
  { sku, options }: Pick<VariantToWrite, "sku" | "options">,
  present: PresentVariant | undefined
): string[] | null => {
  if (present && !options) {
    return null
  }
  const named = options ?? { [DEFAULT_OPTION.title]: DEFAULT_OPTION.value }
  return [...values].map(([title, byValue]) => {
    const id = byValue.get(named[title] ?? "")
    if (!id) {
      throw refuse("INVALID_INPUT", `The variant ${sku} has no value for the option ${title}`)
    }
    return id
  })
}

/**
 * Two variants of a product never have the same values.
 * @throws INVALID_INPUT naming the second of two
 */
export const requireDistinctOptions = (
  variants: readonly { sku: string | null; value_ids: readonly string[] }[]
): void => {
  const seen = new Map<string, string | null>()
  for (const { sku, value_ids: ids } of variants) {
    const key = [...ids].sort().join()
    if (seen.has(key)) {
      throw refuse(
        "INVALID_INPUT",
        `The variants ${seen.get(key)} and ${sku} have the same option values`
      )
    }
    seen.set(key, sku)
  }
}
