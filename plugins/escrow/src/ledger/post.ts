import { dayOf, refuse, sql, texts, TEXTS, type By, type TransactionContext } from "@wholesale/core"
import { netLegs, type Posting } from "../domain/ledger/posting"

/** Who posts, and when. */
export type Posted = { by: Pick<By, "actor_type" | "actor_id">; now: Date }

/** What a posting became: its number, and whether it had been there before. */
export type PostedTransaction = { id: string; replayed: boolean }

type Kind = "single" | "pending" | "post" | "void" | "reversal"

/**
 * Writes a balanced transaction in the caller's transaction. The same key with the same content is
 * the same transaction, however often and by whomever it is posted.
 * @throws LEDGER_REFUSED with the reason: the key was used for something else, it does not balance,
 *   an account would be overdrawn or beyond its limit, the day is closed
 */
export const post = async (
  tx: TransactionContext,
  posting: Posting,
  posted: Posted
): Promise<PostedTransaction> => await write(tx, "single", posting, null, posted)

/** Sets amounts aside: they count against limits and balances until they are posted or let go. */
export const postPending = async (
  tx: TransactionContext,
  posting: Posting,
  posted: Posted
): Promise<PostedTransaction> => await write(tx, "pending", posting, null, posted)

/**
 * Posts what was set aside, all or part of it; the rest is let go. A pending transaction is resolved
 * once. @throws LEDGER_REFUSED
 */
export const resolvePending = async (
  tx: TransactionContext,
  pendingKey: string,
  posting: Posting,
  posted: Posted
): Promise<PostedTransaction> => await write(tx, "post", posting, pendingKey, posted)

/** Lets go what was set aside. @throws LEDGER_REFUSED */
export const voidPending = async (
  tx: TransactionContext,
  pendingKey: string,
  voiding: Omit<Posting, "legs">,
  posted: Posted
): Promise<PostedTransaction> =>
  await write(tx, "void", { ...voiding, legs: [] }, pendingKey, posted)

const write = async (
  tx: TransactionContext,
  kind: Kind,
  posting: Posting,
  of: string | null,
  { by, now }: Posted
): Promise<PostedTransaction> => {
  const legs = netLegs(posting.legs)
  const [row] = await sql<{ txn_id: string; replayed: boolean }>(
    tx,
    `select txn_id, replayed from ledger_post(?, ?, ?, ${TEXTS}, ?::bigint[], ?, ?, ?, ?::date, ?, ?)`,
    [
      posting.key,
      posting.event,
      kind,
      texts(legs.map(({ account }) => account)),
      `{${legs.map(({ amount }) => amount).join(",")}}`,
      of,
      posting.business_ref,
      posting.external_ref ?? null,
      dayOf(now),
      now,
      `${by.actor_type}:${by.actor_id}`,
    ]
  ).catch((error: unknown) => {
    throw refusalOf(error) ?? error
  })
  return { id: String(row.txn_id), replayed: row.replayed }
}

/** What the database's reasons to refuse a posting are called outside of it. */
const REASONS: Record<string, string> = {
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

const refusalOf = (error: unknown) => {
  const { code, constraint, message } = Object(error) as Record<string, unknown>
  const reason = REASONS[String(constraint)] ?? REASONS[String(code)]
  return reason
    ? refuse("LEDGER_REFUSED", `The books refuse this (${reason}): ${String(message)}`, { reason })
    : null
}
