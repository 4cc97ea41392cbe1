import { z } from "@medusajs/framework/zod"
import { id, line, quantity, text, timestamp } from "@wholesale/core/http/fields"
import { productCardDto } from "./discovery"

export const savedListDto = z.object({
  id: z.string(),
  name: z.string(),
  created_by_name: z.string().nullable(),
  /** Without products that the company may not see. */
  item_count: z.number().int(),
  updated_at: timestamp(),
})
export type SavedListDto = z.output<typeof savedListDto>

export const savedListItemDto = z.object({
  id: z.string(),
  product: productCardDto,
  variant_id: z.string().nullable(),
  variant_title: z.string().nullable(),
  sku: z.string().nullable(),
  quantity: z.number().int().nullable(),
  note: z.string().nullable(),
  created_at: timestamp(),
})
export type SavedListItemDto = z.output<typeof savedListItemDto>

export const savedListDetailDto = savedListDto.extend({ items: z.array(savedListItemDto) })
export type SavedListDetailDto = z.output<typeof savedListDetailDto>

export const savedListInput = z.object({ name: line(80) }).strict()

export const savedListItemInput = z
  .object({
    product_id: id(),
    variant_id: id().nullable().default(null),
    quantity: quantity().nullable().default(null),
    note: text(500).nullable().default(null),
  })
  .strict()
