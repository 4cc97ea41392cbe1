import { z } from "@medusajs/framework/zod"
import { currencyCode, id, line, minor, paging } from "@wholesale/core/http/fields"

/** What a buyer has with the platform that is for none of its open payments; minor units. */
export const creditDto = z.object({
  /** The account of the ledger on which it lies. */
  id: z.string(),
  currency_code: z.string(),
  available: minor(),
})
export type CreditDto = z.output<typeof creditDto>

/** The same with whose it is, for the operator. */
export const buyerCreditDto = creditDto.extend({
  buyer: z.object({ id: z.string(), name: z.string() }),
})
export type BuyerCreditDto = z.output<typeof buyerCreditDto>

export const creditQuery = z
  .object({
    /** Part of a buyer's name. */
    q: line(100).optional(),
    ...paging,
  })
  .strict()

/** The whole credit in a currency is asked back at once. */
export const ownCreditBackInput = z.object({ currency_code: currencyCode() }).strict()
export const creditBackInput = ownCreditBackInput.extend({ buyer_id: id() })
