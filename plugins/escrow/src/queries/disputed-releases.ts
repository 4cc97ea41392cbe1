import { TEXTS, texts, type RunSql } from "@wholesale/core"

/**
 * What buyers claim back of money that their sellers got already, by seller; minor units. What is
 * still held for a claim is frozen there and concerns no payout.
 */
export const disputedReleases = async (
  run: RunSql,
  sellerIds: readonly string[],
  currencyCode: string
): Promise<ReadonlyMap<string, bigint>> => {
  const rows = await run<{ seller_id: string; amount: string }>(
    `select d.seller_id, sum(greatest(0, d.claimed - h.frozen))::text as amount
     from dispute d join payment_hold h on h.seller_order_id = d.seller_order_id
     where d.seller_id = any(${TEXTS}) and d.currency_code = ?
       and d.state in ('open', 'negotiating', 'escalated') and d.deleted_at is null
     group by d.seller_id`,
    [texts(sellerIds), currencyCode]
  )
  return new Map(rows.map(({ seller_id, amount }) => [seller_id, BigInt(amount)]))
}
