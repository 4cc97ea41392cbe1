import { generateEntityId } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, faultPoint, runner, sql, type By, type TransactionContext } from "@wholesale/core"
import { matchEntry, type Match } from "../domain/bank/match"
import { cashInSuspense } from "../domain/hold/postings"
import { paymentHolds } from "../holds/payment-holds"
import { receive } from "../holds/record-receipt"
import type { BANK_ENTRY_STATES } from "../http/hold-values"
import { post } from "../ledger/post"
import { settleByEntry } from "../payouts/settle-by-entry"
import { knownBuyers, openRequests } from "./open-requests"
import {
  readStatement,
  type AboutFile,
  type AccountEntry,
  type ReadStatement,
} from "./read-statement"

type State = (typeof BANK_ENTRY_STATES)[number]

/** How many entries an import found in which state, and what it could not read. */
export type ImportResult = Record<State | "known" | "entries", number> &
  Pick<ReadStatement, "problems">

/**
 * Reads a bank statement. An entry with the reference of an open payment pays it; other money that
 * came in waits in suspense until somebody says what it is for. One with the id of a payout says that
 * it left, or that it came back. Each entry is one transaction, and one that was read before is left
 * alone: an import that was cut off is simply done again.
 * @throws INVALID_INPUT, TOO_MANY_ROWS
 */
export const importStatement = async (
  container: MedusaContainer,
  file: { name: string; buffer: Buffer },
  about: AboutFile,
  by: By
): Promise<ImportResult> => {
  const { entries, problems } = readStatement(file.buffer, about)
  const run = runner(container)
  const [requests, buyers] = [await openRequests(run), await knownBuyers(run)]
  const counts = { entries: 0, known: 0, matched: 0, suggested: 0, unmatched: 0, outgoing: 0 }
  for (const entry of entries) {
    const match = matchEntry(entry, requests, buyers)
    const state = await paymentHolds(container).inTransaction((tx) =>
      importEntry(tx, { entry, match, file_name: file.name, by, now: clock.now() })
    )
    faultPoint("bank-entry.imported")
    counts.entries += 1
    counts[state] += 1
  }
  return { ...counts, problems }
}

type Importing = { entry: AccountEntry; match: Match; file_name: string; by: By; now: Date }

const STATE: Record<Match["kind"], State> = {
  matched: "matched",
  suggested: "suggested",
  unknown: "unmatched",
  outgoing: "outgoing",
}

const importEntry = async (
  tx: TransactionContext,
  importing: Importing
): Promise<State | "known"> => {
  const { entry, match, by, now } = importing
  const id = await insertEntry(tx, importing)
  if (!id) {
    return "known"
  }
  if (await settleByEntry(tx, id, entry, { by, now })) {
    return "matched"
  }
  const { amount, currency_code } = entry
  if (match.kind === "matched") {
    const { remittance: note, booked_on: received_on } = entry
    const receipt = { request_id: match.request_id, source: "statement", external_id: id } as const
    await receive(tx, { ...receipt, amount, currency_code, received_on, note }, by, now)
  } else if (amount > 0n) {
    const legs = cashInSuspense({ amount, currency_code })
    const posting = { key: `suspense:${id}`, event: "cash.in_suspense", business_ref: id, legs }
    await post(tx, posting, { by, now })
  }
  return STATE[match.kind]
}

/** @returns the id of the new entry; undefined when it was read before */
const insertEntry = async (
  tx: TransactionContext,
  { entry, match, file_name, by, now }: Importing
): Promise<string | undefined> => {
  const [row] = await sql<{ id: string }>(
    tx,
    `insert into bank_entry (id, movement, state, account_iban, currency_code, amount, booked_on,
       counterparty_name, counterparty_iban, remittance, candidates, request_id, file_name,
       imported_by, created_at, updated_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)
     on conflict do nothing returning id`,
    [
      generateEntityId(undefined, "bent"),
      [entry.account_iban, entry.booked_on, entry.external_id].join(" "),
      STATE[match.kind],
      entry.account_iban,
      entry.currency_code,
      String(entry.amount),
      entry.booked_on,
      entry.counterparty.name,
      entry.counterparty.iban,
      entry.remittance,
      JSON.stringify(match.kind === "suggested" ? match.candidates : []),
      match.kind === "matched" ? match.request_id : null,
      file_name,
      by.actor_id,
      now,
      now,
    ]
  )
  return row?.id
}
