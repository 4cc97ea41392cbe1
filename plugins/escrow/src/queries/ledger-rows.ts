import type { MedusaContainer } from "@medusajs/framework/types"
import { runQuery } from "@wholesale/core"

/** One leg of a booking, as an auditor reads it. The amount is positive for a debit, minor units. */
export type LedgerRow = {
  txn_id: string
  seq: number
  created_at: string
  effective_on: string
  event: string
  kind: string
  business_ref: string | null
  external_ref: string | null
  actor: string
  account: string
  code: number
  currency_code: string
  amount: string
}

const PAGE = 2000

/**
 * Every leg of every transaction, of all accounts or of those that one account takes part in, from
 * the oldest on. Read by id from page to page, so that the end of long books is no slower.
 */
export async function* ledgerRows(
  container: MedusaContainer,
  account: string | undefined
): AsyncGenerator<LedgerRow> {
  const own = account
    ? `and t.id in (select e.txn_id from ledger_entry e join ledger_account a on a.id = e.account_id
        where a.key = ?)`
    : ""
  let after = "0"
  for (;;) {
    const rows = await runQuery<LedgerRow>(
      container,
      `with page as (select t.* from ledger_txn t where t.id > ?::bigint ${own}
         order by t.id limit ?)
       select t.id::text as txn_id, e.seq, to_jsonb(t.created_at)->>0 as created_at,
         t.effective_on::text as effective_on, t.event, t.kind, t.business_ref, t.external_ref,
         t.actor, a.key as account, c.code, a.currency_code, e.amount::text as amount
       from page t join ledger_entry e on e.txn_id = t.id
       join ledger_account a on a.id = e.account_id
       join ledger_chart c on c.name = a.name order by t.id, e.seq`,
      account ? [after, account, PAGE] : [after, PAGE]
    )
    yield* rows
    const last = rows.at(-1)
    if (!last) {
      return
    }
    after = last.txn_id
  }
}
