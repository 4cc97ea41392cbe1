import { createHookRegistry } from "./registry"

/** Products that were just created, with their variants; `additional_data` as the caller gave it. */
export type CreatedProducts = {
  product_ids: string[]
  additional_data?: Record<string, unknown>
}

/** Variants that were just created, together with their product or later. */
export type CreatedVariants = { variant_ids: string[] }

export const createdProducts = createHookRegistry<CreatedProducts>()
export const createdVariants = createHookRegistry<CreatedVariants>()

/**
 * Adds something that happens in the workflow that creates products; when it throws, the products
 * are undone.
 */
export const onProductsCreated = createdProducts.register

/** The same for variants. For those of a new product it runs before `onProductsCreated`. */
export const onVariantsCreated = createdVariants.register
