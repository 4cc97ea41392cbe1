import { closeDay } from "../../../../ledger/close-day"
import { sealLedger } from "../../../../ledger/seal"
import type { Request } from "../model"
import type { LedgerDatabase } from "./database"
import type { Reason } from "./model-account"

/** What the database's reasons are called in the model; anything else is a defect. */
const REASONS: Record<string, Reason> = {
  LG001: "key_reused",
  LG002: "not_balanced",
  LG003: "account_unknown",
  LG004: "day_closed",
  LG005: "not_resolvable",
  ledger_txn_resolution: "resolved_already",
  ledger_txn_reversal: "reversed_already",
  ledger_txn_external: "external_id_reused",
  ledger_account_not_overdrawn: "not_enough",
  ledger_account_within_limit: "beyond_limit",
}

/** What the ledger answered; the number of the transaction when there is one. */
export type Answer =
  { accepted: true; replayed: boolean; id: string | null } | { accepted: false; reason: Reason }

const answerOf = async (
  asked: Promise<{ rows: { id?: string; replayed?: boolean }[] }>
): Promise<Answer> => {
  try {
    const [row] = (await asked).rows
    return { accepted: true, replayed: row?.replayed ?? false, id: row?.id ?? null }
  } catch (error) {
    const { constraint, code } = Object(error) as { constraint?: string; code?: string }
    const reason = REASONS[String(constraint)] ?? REASONS[String(code)]
    if (reason) {
      return { accepted: false, reason }
    }
    throw error
  }
}

const POST = `select txn_id as id, replayed from ledger_post($1, $2, $3, $4::text[], $5::bigint[], $6,
  $7, $8, $9::date, $10, $11)`

/** Asks the ledger for one transaction. */
export const postToBooks = ({ ask }: LedgerDatabase, request: Request): Promise<Answer> => {
  const { key, event, kind, legs, of, business_ref, external_ref, day, actor } = request
  const values = [
    ...[key, event, kind, legs.map(({ account }) => account)],
    ...[legs.map(({ amount }) => String(amount)), of, business_ref, external_ref],
    ...[day, momentOf(day), actor],
  ]
  return answerOf(ask({ name: "post", text: POST, values }))
}

/** When something was posted, for tests. */
export const momentOf = (day: string) => new Date(`${day}T12:34:56.789Z`)

export const limitInBooks = (
  { ask }: LedgerDatabase,
  account: string,
  limit: bigint | null
): Promise<Answer> =>
  answerOf(
    ask({
      text: "select from ledger_limit($1, $2)",
      values: [account, limit === null ? null : String(limit)],
    })
  )

/** Seals everything; other people's transactions on the server may make it wait. */
export const sealBooks = async ({ container }: LedgerDatabase): Promise<void> => {
  while ((await sealLedger(container)) === null) {
    // What was posted before is still unsettled because of somebody else.
  }
}

export const closeBooks = async ({ container }: LedgerDatabase, day: string): Promise<void> => {
  while (!(await closeDay(container, day))) {
    // As above.
  }
}
