import { sql, type TransactionContext } from "@wholesale/core"

/**
 * Locks everything that postings of many sellers' payouts need, in the order in which the ledger locks,
 * so that two batches never wait for each other crosswise.
 */
export const lockSellers = async (tx: TransactionContext, currencyCode: string): Promise<void> => {
  await sql(
    tx,
    `select 1 from ledger_account where currency_code = ?
       and name in ('seller_payable', 'seller_receivable', 'reserve', 'payout_in_transit')
     order by id for no key update`,
    [currencyCode]
  )
}
