import type { z } from "@medusajs/framework/zod"
import type { commissionInvoiceDto, issuedCommissionDto } from "../../http/commission-invoices"

export type InvoiceDto = z.output<typeof commissionInvoiceDto>
export type IssuedDto = z.output<typeof issuedCommissionDto>

/** The months before this one, `YYYY-MM`, the latest first. */
export const monthsBefore = (now: Date, count: number): string[] =>
  Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - index - 1, 1))
      .toISOString()
      .slice(0, 7)
  )
