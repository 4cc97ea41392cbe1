import type { MedusaContainer } from "@medusajs/framework/types"
import { runQuery } from "@wholesale/core"

/** Currencies of a seller's past orders, the most used first. */
export const pastCurrencies = async (
  container: MedusaContainer,
  sellerId: string
): Promise<string[]> => {
  const rows = await runQuery<{ currency_code: string }>(
    container,
    `select currency_code from past_order where seller_id = ? and deleted_at is null
     group by 1 order by count(*) desc, 1`,
    [sellerId]
  )
  return rows.map(({ currency_code: code }) => code)
}
