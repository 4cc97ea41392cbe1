/** Fields that we fill in ourselves, taken out of what Medusa's query is asked for. */
export type RequestedFields = {
  fields: string[]
  price: boolean
  inventory: boolean
  categories: boolean
}

/** Splits what a request asks for; `prefix` leads to the variant: `variants.` or nothing. */
export const splitFields = (fields: readonly string[], prefix: string): RequestedFields => {
  const price = `${prefix}calculated_price`
  const inventory = `${prefix}inventory_quantity`
  const isPrice = (field: string) => field === price || field.startsWith(`${price}.`)
  const rest = fields.filter((field) => !isPrice(field) && field !== inventory)
  const categories = rest.some((field) => field.split(".")[0] === "categories")
  const wantsVariants = fields.some((field) => isPrice(field) || field === inventory)
  return {
    fields: [
      ...new Set([
        ...rest,
        "id",
        ...(wantsVariants ? [`${prefix}id`, `${prefix}manage_inventory`] : []),
        ...(categories ? ["categories.is_internal", "categories.is_active"] : []),
      ]),
    ],
    price: fields.some(isPrice),
    inventory: fields.includes(inventory),
    categories,
  }
}
