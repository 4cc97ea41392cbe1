import { z } from "@medusajs/framework/zod"
import { line, timestamp } from "@wholesale/core/http/fields"

/** A data sheet, certificate or other paper of a product, without its bytes. */
export const productDocumentDto = z.object({
  id: z.string(),
  title: z.string(),
  file_name: z.string(),
  mime_type: z.string(),
  /** In bytes. */
  size: z.number().int(),
  created_at: timestamp(),
})
export type ProductDocumentDto = z.output<typeof productDocumentDto>

export const productDocumentInput = z.object({ title: line(120) }).strict()
