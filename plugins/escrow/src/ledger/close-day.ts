import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, runQuery, sql } from "@wholesale/core"
import { ledger } from "./ledger"
import { sealLedger } from "./seal"

/**
 * Closes the books for a day: nothing can be posted for it any more, and its trial balance and the
 * hash of the last block are kept. First the day is marked, then everything that had begun to post
 * before ends and is sealed, then the balances are written; a crash in between is mended by the next
 * run.
 * @returns whether the day is closed now
 */
export const closeDay = async (container: MedusaContainer, day: string): Promise<boolean> => {
  await ledger(container).inTransaction((tx) =>
    sql(tx, "insert into ledger_day (day, closed_at) values (?, ?) on conflict do nothing", [
      day,
      clock.now(),
    ])
  )
  if ((await sealLedger(container)) === null) {
    return false
  }
  const open = await runQuery<{ day: string }>(
    container,
    "select day from ledger_day where to_txn is null order by day"
  )
  for (const { day: next } of open) {
    await ledger(container).inTransaction((tx) => sql(tx, CLOSE, [next, next, next]))
  }
  return true
}

/** Adds what is effective since the day before to that day's balances. Debits are positive. */
const CLOSE = `
  with before as (select day, trial_balance from ledger_day
      where day < ? and to_txn is not null order by day desc limit 1),
    moved as (
      select a.name || '/' || a.currency_code as line, sum(e.amount) as amount
      from ledger_txn t join ledger_entry e on e.txn_id = t.id and not e.pending
      join ledger_account a on a.id = e.account_id
      where t.effective_on > coalesce((select day::date from before), '-infinity'::date)
        and t.effective_on <= ?::date
      group by 1
      union all
      select line.key, line.value::numeric from before, jsonb_each_text(before.trial_balance) line),
    total as (select line, sum(amount) as amount from moved group by 1)
  update ledger_day set
    to_txn = coalesce((select max(to_txn) from ledger_block), 0),
    hash = coalesce((select encode(hash, 'hex') from ledger_block order by id desc limit 1), ''),
    trial_balance = coalesce((select jsonb_object_agg(line, amount::text) from total), '{}')
  where day = ? and to_txn is null`
