import { z } from "@medusajs/framework/zod"
import { currencyCode, day, line, minor, paging, timestamp } from "@wholesale/core/http/fields"

/** One line of the trial balance; debits and credits in minor units. */
export const trialLineDto = z.object({
  name: z.string(),
  code: z.number().int(),
  class: z.enum(["asset", "liability", "equity", "income", "expense"]),
  currency_code: z.string(),
  accounts: z.number().int(),
  debits: minor(),
  credits: minor(),
  /** Positive on the side on which such an account grows. */
  balance: minor(),
})

export const accountDto = z.object({
  key: z.string(),
  name: z.string(),
  code: z.number().int(),
  class: z.string(),
  owner_id: z.string(),
  /** The company or order that it belongs to, for people; none for the platform. */
  owner_name: z.string().nullable(),
  currency_code: z.string(),
  balance: minor(),
  pending: minor(),
})

export const accountQuery = z
  .object({
    name: line(40).optional(),
    /** The beginning of an owner's id, or part of its name. */
    q: line(100).optional(),
    currency_code: currencyCode().optional(),
    ...paging,
  })
  .strict()

export const entryDto = z.object({
  account: z.string(),
  /** The company or order that the account belongs to, for people; none for the platform. */
  owner_name: z.string().nullable(),
  amount: minor(),
  currency_code: z.string(),
})

export const transactionDto = z.object({
  id: z.string(),
  key: z.string(),
  event: z.string(),
  kind: z.string(),
  business_ref: z.string().nullable(),
  external_ref: z.string().nullable(),
  effective_on: day(),
  created_at: timestamp(),
  actor: z.string(),
  entries: z.array(entryDto),
})

export const transactionQuery = z
  .object({
    /** Only those that touch this account. */
    account: line(120).optional(),
    business_ref: line(80).optional(),
    ...paging,
  })
  .strict()

/** Which bookings are exported: all, or those of one account. */
export const ledgerExportQuery = transactionQuery.pick({ account: true })

/** What must always hold of the books, looked at just now. */
export const checksDto = z.object({
  checks: z.array(
    z.object({
      key: z.string(),
      holds: z.boolean(),
      violations: z.array(z.object({ subject: z.string(), found: z.string() })),
    })
  ),
  /** Whether the chain of hashes is what the entries give. */
  chain: z.object({
    holds: z.boolean(),
    broken_block: z.string().nullable(),
    blocks: z.number().int(),
    sealed_to: z.string(),
    last_hash: z.string().nullable(),
  }),
})
