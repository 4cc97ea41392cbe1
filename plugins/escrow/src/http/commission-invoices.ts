import { z } from "@medusajs/framework/zod"
import { day, id, minor, paging } from "@wholesale/core/http/fields"
import { COMMISSION_DOCUMENTS } from "../domain/invoice/content"

/** A calendar month, `YYYY-MM`. */
const month = () => z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, "must be a month such as 2027-03")

/** An invoice or credit note for commission; amounts of both are positive. */
export const commissionInvoiceDto = z.object({
  id: z.string(),
  kind: z.enum(COMMISSION_DOCUMENTS),
  number: z.string(),
  /** The month that it is for. */
  month: z.string(),
  issued_on: day(),
  seller: z.object({ id: z.string(), name: z.string() }),
  currency_code: z.string(),
  net: minor(),
  tax: minor(),
  total: minor(),
})

export const ownCommissionInvoiceQuery = z.object({ month: month().optional(), ...paging }).strict()

export const commissionInvoiceQuery = z
  .object({ month: month().optional(), seller_id: id().optional(), ...paging })
  .strict()

export const issueCommissionInput = z.object({ month: month() }).strict()

/** What was issued now; what was there before is not counted. */
export const issuedCommissionDto = z.object({
  issued: z.number().int(),
  /** Sellers for whom it failed; the log says why, and the next run tries again. */
  failed: z.number().int(),
})
