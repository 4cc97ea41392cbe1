import { z } from "@medusajs/framework/zod"
import { refuse, toMinorUnits } from "@wholesale/core"
import { currencyCode, id } from "@wholesale/core/http/fields"
import type { Named } from "./ownership"

// Which fields a seller may send. The values of the plain ones are left to core's own validators,
// which run after these.

const plain = () => z.unknown().optional()

const price = z
  .object({
    id: id().optional(),
    currency_code: currencyCode(),
    amount: z.number().min(0).max(1e9),
  })
  .strict()
  .superRefine(({ amount, currency_code }, context) => {
    if (!isAmount(amount, currency_code)) {
      context.addIssue({ code: "custom", path: ["amount"], message: "has too many digits" })
    }
  })

const isAmount = (amount: number, currency: string) => {
  try {
    return toMinorUnits(String(amount), currency) >= 0n
  } catch {
    return false
  }
}

const imageUrl = () => z.url({ protocol: /^https?$/ }).max(2000)

const variantFields = {
  title: plain(),
  sku: plain(),
  ean: plain(),
  upc: plain(),
  barcode: plain(),
  hs_code: plain(),
  mid_code: plain(),
  allow_backorder: plain(),
  manage_inventory: plain(),
  variant_rank: plain(),
  weight: plain(),
  length: plain(),
  height: plain(),
  width: plain(),
  origin_country: plain(),
  material: plain(),
  metadata: plain(),
  options: plain(),
  prices: z.array(price).max(100).optional(),
}

const MOST_VARIANTS = 500

const kitPart = z
  .object({ inventory_item_id: id(), required_quantity: z.number().int().min(1) })
  .strict()

export const newVariantBody = z
  .object({ ...variantFields, inventory_items: z.array(kitPart).max(50).optional() })
  .strict()

export const variantBody = z.object({ ...variantFields, thumbnail: imageUrl().nullish() }).strict()

const listedVariantBody = variantBody.extend({ id: id() })

export const variantsBatchBody = z
  .object({
    create: z.array(newVariantBody).max(MOST_VARIANTS).optional(),
    update: z.array(listedVariantBody).max(MOST_VARIANTS).optional(),
    delete: z.array(id()).max(MOST_VARIANTS).optional(),
  })
  .strict()

const reference = z.object({ id: id() }).strict()

const newOption = z
  .object({
    title: z.string().trim().min(1).max(100),
    values: z.array(z.string().trim().min(1).max(100)).min(1).max(200),
    ranks: plain(),
    is_exclusive: plain(),
  })
  .strict()
  // An option of all sellers would be changed by one of them.
  .transform((option) => ({ ...option, is_exclusive: true }))

const productFields = {
  subtitle: plain(),
  description: plain(),
  discountable: plain(),
  thumbnail: imageUrl().nullish(),
  handle: plain(),
  status: plain(),
  type_id: plain(),
  collection_id: plain(),
  categories: z.array(reference).max(50).optional(),
  tags: z.array(reference).max(100).optional(),
  sales_channels: plain(),
  shipping_profile_id: plain(),
  weight: plain(),
  length: plain(),
  height: plain(),
  width: plain(),
  hs_code: plain(),
  mid_code: plain(),
  origin_country: plain(),
  material: plain(),
  metadata: plain(),
}

export const newProductBody = z
  .object({
    ...productFields,
    title: z.string().trim().min(1).max(300),
    is_giftcard: z.literal(false).optional(),
    images: z
      .array(z.object({ url: imageUrl() }).strict())
      .max(50)
      .optional(),
    options: z.array(newOption).max(10).optional(),
    variants: z.array(newVariantBody).max(MOST_VARIANTS).optional(),
  })
  .strict()

export const productBody = z
  .object({
    ...productFields,
    title: plain(),
    images: z
      .array(z.object({ id: id().optional(), url: imageUrl() }).strict())
      .max(50)
      .optional(),
  })
  .strict()

const valueChange = z
  .object({
    product_option_id: id(),
    add: z
      .array(z.union([id(), z.object({ value: z.string().trim().min(1).max(100) }).strict()]))
      .optional(),
    remove: z.array(id()).optional(),
  })
  .strict()

export const optionsBatchBody = z
  .object({
    add: z.array(newOption).max(10).optional(),
    remove: z.array(id()).max(10).optional(),
    update: z.array(valueChange).max(10).optional(),
  })
  .strict()

const kitLink = kitPart.extend({ variant_id: id() })

export const kitPartBody = kitPart
export const kitQuantityBody = z.object({ required_quantity: z.number().int().min(1) }).strict()

export const kitBatchBody = z
  .object({
    create: z.array(kitLink).max(MOST_VARIANTS).optional(),
    update: z.array(kitLink).max(MOST_VARIANTS).optional(),
    delete: z
      .array(z.object({ inventory_item_id: id(), variant_id: id() }).strict())
      .max(MOST_VARIANTS)
      .optional(),
  })
  .strict()

export const idsBatchBody = z
  .object({ add: z.array(id()).max(500).optional(), remove: z.array(id()).max(500).optional() })
  .strict()

type NewVariant = z.output<typeof newVariantBody>
type Variant = z.output<typeof variantBody>

/** What a new variant names: the parts of a kit. Its prices can't exist yet. */
export const namedByNewVariant = ({ inventory_items = [], prices = [] }: NewVariant): Named[] => {
  if (prices.some((given) => given.id !== undefined)) {
    throw refuse("INVALID_INPUT", "A new variant has no prices yet that could be changed")
  }
  return inventory_items.map((part) => ({ kind: "item", id: part.inventory_item_id }))
}

/** What a change of a variant names: prices that have to be the variant's own. */
export const namedByVariant = ({ prices = [] }: Variant, variantId: string): Named[] =>
  prices.flatMap((given) =>
    given.id === undefined ? [] : [{ kind: "price" as const, id: given.id, within: variantId }]
  )
