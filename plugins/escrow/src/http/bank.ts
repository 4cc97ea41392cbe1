import { z } from "@medusajs/framework/zod"
import { currencyCode, day, id, line, minor, paging, timestamp } from "@wholesale/core/http/fields"
import { BANK_ENTRY_STATES } from "./hold-values"

/** A movement on the platform's bank account. Minor units, money in is positive. */
export const bankEntryDto = z.object({
  id: z.string(),
  state: z.enum(BANK_ENTRY_STATES),
  currency_code: z.string(),
  amount: minor(),
  booked_on: day(),
  counterparty_name: z.string().nullable(),
  counterparty_iban: z.string().nullable(),
  remittance: z.string(),
  /** Payments that it may be for, the likeliest first. */
  candidates: z.array(
    z.object({ id: z.string(), reference: z.string(), buyer_name: z.string(), open: minor() })
  ),
  payment_id: z.string().nullable(),
  file_name: z.string(),
  created_at: timestamp(),
})

export const bankEntryQuery = z
  .object({ state: z.enum(BANK_ENTRY_STATES).optional(), ...paging })
  .strict()

/** A bank statement as CAMT.053 or CSV; a CSV needs to be told what it does not say. */
export const statementInput = z
  .object({ iban: line(42).optional(), currency_code: currencyCode().optional() })
  .strict()

/** What an import found, and rows that it could not read. */
export const statementResultDto = z.object({
  result: z.object({
    entries: z.number().int(),
    /** Read from an earlier file already. */
    known: z.number().int(),
    matched: z.number().int(),
    suggested: z.number().int(),
    unmatched: z.number().int(),
    outgoing: z.number().int(),
    /** Rows that can't be read, and entries that are not booked yet. */
    problems: z.array(z.object({ row: z.number().int().nullable(), message: z.string() })),
  }),
})

export const assignInput = z.object({ payment_id: id() }).strict()
