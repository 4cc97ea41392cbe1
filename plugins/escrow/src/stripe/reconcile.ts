import { generateEntityId } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type Stripe from "stripe"
import { SYSTEM } from "@wholesale/companies"
import { clock, faultPoint, runQuery, sql, type TransactionContext } from "@wholesale/core"
import { fromStripe } from "../domain/stripe/amount"
import { entryKindOf, explains, type EntryKind, type Money } from "../domain/stripe/entry"
import { changeInSuspense, exchanged, feeTaken } from "../domain/stripe/postings"
import { post } from "../ledger/post"
import { cards } from "./cards"
import { stripe } from "./client"
import { bookedFor, catchUp, referenceOf, type Booked } from "./explain-entry"

/** Days that are read again, in case that something shows up late. */
const OVERLAP_SECONDS = 7 * 86_400

/**
 * Compares every change of our balance at the provider with the books. What they explain is matched;
 * its fee is booked. What they don't is booked into suspense, so that our balance in the books is the
 * provider's, and looked at again each time until something explains it or a person settles it.
 */
export const reconcile = async (container: MedusaContainer): Promise<void> => {
  const last = await lastSeen(container)
  const since = last === null ? 0 : last - OVERLAP_SECONDS
  const done = await doneSince(container, since)
  const list = stripe().balanceTransactions.list({
    limit: 100,
    expand: ["data.source"],
    created: { gte: since },
  })
  for await (const entry of list) {
    if (!done.has(entry.id)) {
      await enter(container, entry)
    }
  }
  for (const id of await suspendedBefore(container, since)) {
    const entry = await stripe().balanceTransactions.retrieve(id, { expand: ["source"] })
    await enter(container, entry)
  }
}

const lastSeen = async (container: MedusaContainer): Promise<number | null> => {
  const [{ last }] = await runQuery<{ last: string | null }>(
    container,
    "select extract(epoch from max(booked_at))::bigint::text as last from processor_entry"
  )
  return last === null ? null : Number(last)
}

/** What is read again and has nothing left to do. */
const doneSince = async (container: MedusaContainer, since: number): Promise<Set<string>> => {
  const rows = await runQuery<{ external_id: string }>(
    container,
    "select external_id from processor_entry where state <> 'suspense' and booked_at >= to_timestamp(?)",
    [since]
  )
  return new Set(rows.map(({ external_id }) => external_id))
}

/**
 * What is still to be explained and not read again by itself. Withdrawals are explained by the bank's
 * statement, and by a person.
 */
const suspendedBefore = async (container: MedusaContainer, since: number): Promise<string[]> => {
  const rows = await runQuery<{ external_id: string }>(
    container,
    `select external_id from processor_entry where state = 'suspense' and booked_at < to_timestamp(?)
       and kind not in ('withdrawal', 'other') order by booked_at limit 500`,
    [since]
  )
  return rows.map(({ external_id }) => external_id)
}

type Seen = Money & {
  entry: Stripe.BalanceTransaction
  kind: EntryKind
  reference: string
  source: Exclude<Stripe.BalanceTransaction["source"], string>
}

const seenOf = (entry: Stripe.BalanceTransaction): Seen => {
  const source = typeof entry.source === "string" ? null : entry.source
  const currency_code = entry.currency
  return {
    entry,
    kind: entryKindOf(entry.type, source?.object),
    amount: fromStripe(entry.amount, currency_code),
    currency_code,
    reference: referenceOf(source),
    source,
  }
}

const enter = async (container: MedusaContainer, entry: Stripe.BalanceTransaction) => {
  const seen = seenOf(entry)
  const done = await cards(container).inTransaction((tx) => tryToMatch(tx, seen))
  if (!done) {
    await catchUp(container, seen.kind, seen.source)
    await cards(container).inTransaction(async (tx) => {
      if (!(await tryToMatch(tx, seen))) {
        await suspend(tx, seen)
      }
    })
  }
  faultPoint("stripe.entry-entered")
}

/** @returns whether nothing is left to do: matched now or before, or settled by a person */
const tryToMatch = async (tx: TransactionContext, seen: Seen): Promise<boolean> => {
  const [known] = await sql<{ state: string }>(
    tx,
    "select state from processor_entry where external_id = ? for update",
    [seen.entry.id]
  )
  if (known && known.state !== "suspense") {
    return true
  }
  if (seen.kind === "fee") {
    await save(tx, seen, { state: "matched", txn_key: null })
    await bookFee(tx, seen, -seen.amount)
    return true
  }
  const booked = (await bookedFor(tx, seen.kind, seen.reference)).find((one) => explains(one, seen))
  if (!booked) {
    return false
  }
  await match(tx, seen, booked, known !== undefined)
  return true
}

const match = async (tx: TransactionContext, seen: Seen, booked: Booked, wasSuspended: boolean) => {
  const posted = { by: SYSTEM, now: clock.now() }
  const about = { business_ref: seen.entry.id }
  if (wasSuspended) {
    const legs = changeInSuspense({ ...seen, amount: -seen.amount })
    const key = `processor-explained:${seen.entry.id}`
    await post(tx, { ...about, key, event: "processor.explained", legs }, posted)
  }
  if (explains(booked, seen) === "exchanged") {
    const legs = exchanged(booked, seen)
    const key = `processor-fx:${seen.entry.id}`
    await post(tx, { ...about, key, event: "processor.exchanged", legs }, posted)
  }
  await save(tx, seen, { state: "matched", txn_key: booked.txn_key })
  await bookFee(tx, seen, seenFee(seen))
}

const suspend = async (tx: TransactionContext, seen: Seen) => {
  const inserted = await save(tx, seen, { state: "suspense", txn_key: null })
  if (inserted) {
    const key = `processor-suspense:${seen.entry.id}`
    const legs = changeInSuspense(seen)
    const posting = { key, event: "processor.unexplained", business_ref: seen.entry.id, legs }
    await post(tx, posting, { by: SYSTEM, now: clock.now() })
    await bookFee(tx, seen, seenFee(seen))
  }
}

const seenFee = ({ entry, currency_code }: Seen): bigint => fromStripe(entry.fee, currency_code)

const bookFee = async (tx: TransactionContext, { entry, currency_code }: Seen, amount: bigint) => {
  if (amount === 0n) {
    return
  }
  const legs = feeTaken({ amount, currency_code })
  const key = `processor-fee:${entry.id}`
  const posting = { key, event: "processor.fee", business_ref: entry.id, legs }
  await post(tx, posting, { by: SYSTEM, now: clock.now() })
}

type Kept = { state: "matched" | "suspense"; txn_key: string | null }

/** Keeps an entry, or what became of one. @returns whether it is new */
const save = async (tx: TransactionContext, seen: Seen, kept: Kept): Promise<boolean> => {
  const { entry, kind, amount, currency_code, source } = seen
  const fee = kind === "fee" ? -amount : seenFee(seen)
  const now = clock.now()
  const [row] = await sql<{ is_new: boolean }>(
    tx,
    `insert into processor_entry as e (id, external_id, kind, source_id, description, currency_code,
       amount, fee, booked_at, state, txn_key, created_at, updated_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (external_id) where deleted_at is null
     do update set state = excluded.state, txn_key = excluded.txn_key, updated_at = ?
     where e.state = 'suspense' and excluded.state = 'matched'
     returning xmax = 0 as is_new`,
    [
      ...[generateEntityId(undefined, "pent"), entry.id, kind, source?.id ?? null],
      ...[entry.description, currency_code, String(kind === "fee" ? 0n : amount), String(fee)],
      ...[new Date(entry.created * 1000), kept.state, kept.txn_key, now, now, now],
    ]
  )
  return row?.is_new ?? false
}
