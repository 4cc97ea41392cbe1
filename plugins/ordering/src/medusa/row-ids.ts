import { generateEntityId } from "@medusajs/framework/utils"

/** An id as Medusa's own models make them. */
export const rowId = (prefix: string) => generateEntityId(undefined, prefix)

/** How Medusa stores an exact decimal beside its numeric column. */
export const rawValue = (decimal: string) => ({ value: decimal, precision: 20 })
