import { TEXTS, texts, type RunSql } from "@wholesale/core"

/**
 * What buyers claim back, also through their banks, of money that their sellers got already, by seller; minor units. What is
 * still held for a claim is frozen there and concerns no payout.
 */
export const disputedReleases = async (
  run: RunSql,
  sellerIds: readonly string[],
  currencyCode: string
): Promise<ReadonlyMap<string, bigint>> => {
  const rows = await run<{ seller_id: string; amount: string }>(
    `select h.seller_id, sum(greatest(0, claims.amount - h.frozen))::text as amount
     from payment_hold h join (
       select seller_order_id, sum(amount) as amount from (
         select seller_order_id, claimed as amount from dispute
         where state in ('open', 'negotiating', 'escalated') and deleted_at is null
         union all select s.seller_order_id, s.amount from chargeback_share s
         join chargeback b on b.id = s.chargeback_id where b.state = 'open') claim
       group by seller_order_id) claims on claims.seller_order_id = h.seller_order_id
     where h.seller_id = any(${TEXTS}) and h.currency_code = ? group by h.seller_id`,
    [texts(sellerIds), currencyCode]
  )
  return new Map(rows.map(({ seller_id, amount }) => [seller_id, BigInt(amount)]))
}
