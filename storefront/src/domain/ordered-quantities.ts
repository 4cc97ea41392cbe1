import { typedQuantity } from "./quantity-rule"

/**
 * The quantities of a form whose fields are named `<prefix>:<key>`, without those that are empty,
 * zero or no number.
 */
export const orderedQuantities = (
  form: FormData,
  prefix: string
): { key: string; quantity: number }[] =>
  [...form.entries()].flatMap(([name, value]) => {
    if (!name.startsWith(`${prefix}:`) || typeof value !== "string") {
      return []
    }
    const quantity = typedQuantity(value)
    return quantity ? [{ key: name.slice(prefix.length + 1), quantity }] : []
  })
