import { z } from "@medusajs/framework/zod"

/** A variant whose SKU, code or name goes on like what was typed. */
export const skuMatchDto = z.object({
  variant_id: z.string(),
  product_id: z.string(),
  sku: z.string().nullable(),
  title: z.string(),
  variant_title: z.string().nullable(),
  thumbnail: z.string().nullable(),
  seller: z.object({ id: z.string(), name: z.string() }),
  min_quantity: z.number().int(),
  order_multiple: z.number().int(),
})
export type SkuMatchDto = z.infer<typeof skuMatchDto>
