import { z } from "@medusajs/framework/zod"
import { line, minor, paging, timestamp } from "@wholesale/core/http/fields"
import { ENTRY_KINDS } from "../domain/stripe/entry"
import { SUSPENSE_ENDS } from "../domain/stripe/postings"
import {
  CHARGEBACK_STATES,
  CONNECTED_STATES,
  PROCESSOR_ENTRY_STATES,
} from "../domain/stripe/states"

/** The provider's page that somebody is sent to. */
export const pageDto = z.object({ url: z.url() })

/** A seller's account with the provider. */
export const connectedAccountDto = z.object({
  state: z.enum(CONNECTED_STATES),
  payouts_enabled: z.boolean(),
  /** What the provider still wants to know, as it names it. */
  requirements: z.array(z.string()),
  checked_at: timestamp().nullable(),
})

/** A payment that a buyer's bank took back, or asks about. Minor units. */
export const chargebackDto = z.object({
  id: z.string(),
  external_id: z.string(),
  state: z.enum(CHARGEBACK_STATES),
  reason: z.string(),
  currency_code: z.string(),
  amount: minor(),
  /** What no order of the payment had left to give. */
  beyond: minor(),
  due_by: timestamp().nullable(),
  created_at: timestamp(),
  closed_at: timestamp().nullable(),
  payment_id: z.string(),
  payment_reference: z.string(),
  buyer: z.object({ id: z.string(), name: z.string() }),
  orders: z.array(
    z.object({ seller_order_id: z.string(), display_id: z.number().int(), amount: minor() })
  ),
})

export const chargebackQuery = z
  .object({ state: z.enum(CHARGEBACK_STATES).optional(), ...paging })
  .strict()

/** A change of our balance at the provider. Minor units, positive for money in. */
export const processorEntryDto = z.object({
  id: z.string(),
  external_id: z.string(),
  kind: z.enum(ENTRY_KINDS),
  source_id: z.string().nullable(),
  description: z.string().nullable(),
  currency_code: z.string(),
  amount: minor(),
  fee: minor(),
  booked_at: timestamp(),
  state: z.enum(PROCESSOR_ENTRY_STATES),
  txn_key: z.string().nullable(),
  note: z.string().nullable(),
  settled_at: timestamp().nullable(),
})

export const processorEntryQuery = z
  .object({ state: z.enum(PROCESSOR_ENTRY_STATES).optional(), ...paging })
  .strict()

/** What a change that nothing explains turned out to be. */
export const entrySettledInput = z.object({ as: z.enum(SUSPENSE_ENDS), note: line(200) }).strict()

/** Where we stand with the provider, by currency. Minor units. */
export const processorDto = z.object({
  /** Whether the environment names an account with it. */
  connected: z.boolean(),
  balances: z.array(
    z.object({
      currency_code: z.string(),
      /** What the provider says that we have; null when it did not answer. */
      provider: minor().nullable(),
      books: minor(),
    })
  ),
  suspense: z.object({
    count: z.number().int(),
    /** Of the oldest change that nobody has explained. */
    oldest_at: timestamp().nullable(),
  }),
  last_entry_at: timestamp().nullable(),
})
