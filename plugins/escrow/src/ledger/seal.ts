import { setTimeout as sleep } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, runQuery, sql } from "@wholesale/core"
import { ledger } from "./ledger"

/** Transactions per block at most, so that hashing one takes little memory. */
const BLOCK = 5000

const WAIT_MS = 50
const MOST_WAITS = 100

/**
 * Chains everything that was posted so far into blocks, and sums up the hot accounts. Waits until
 * transactions that may still commit a smaller number have ended; when one takes longer than five
 * seconds, the next run does it.
 * @returns the number up to which everything is sealed
 */
export const sealLedger = async (container: MedusaContainer): Promise<bigint | null> => {
  const to = await settledUpTo(container)
  if (to === null) {
    return null
  }
  for (;;) {
    const [{ sealed }] = await ledger(container).inTransaction((tx) =>
      sql<{ sealed: string | null }>(tx, "select ledger_seal(?, ?, ?) as sealed", [
        String(to),
        BLOCK,
        clock.now(),
      ])
    )
    if (sealed === null) {
      return to
    }
  }
}

/**
 * The highest number at or below which nothing can appear any more. A transaction gets its xid before
 * it takes a number (see `ledger_post`), so whoever took one up to `last` is older than `horizon`, an
 * xid that is given out afterwards. A snapshot's own bound would not do: it is one past the youngest
 * that has *ended*, and who took a number may be younger than all of those.
 */
const settledUpTo = async (container: MedusaContainer): Promise<bigint | null> => {
  const [{ last }] = await runQuery<{ last: string | null }>(
    container,
    "select pg_sequence_last_value(pg_get_serial_sequence('ledger_txn', 'id')) as last"
  )
  const [{ horizon }] = await runQuery<{ horizon: string }>(
    container,
    "select pg_current_xact_id()::text as horizon"
  )
  for (let wait = 0; wait < MOST_WAITS; wait += 1) {
    const [{ settled }] = await runQuery<{ settled: boolean }>(
      container,
      "select pg_snapshot_xmin(pg_current_snapshot()) >= ?::xid8 as settled",
      [horizon]
    )
    if (settled) {
      return BigInt(last ?? 0)
    }
    await sleep(WAIT_MS)
  }
  return null
}
