import { createHash } from "node:crypto"

/** One booked movement on a bank account. */
export type StatementEntry = {
  /** The bank's own reference, else a hash; the same movement has the same one in every file. */
  external_id: string
  /** Minor units; money in is positive, money out negative. */
  amount: bigint
  /** ISO 4217 in lower case. */
  currency_code: string
  /** `YYYY-MM-DD`, as the bank writes its days. */
  booked_on: string
  value_on: string | null
  counterparty: { name: string | null; iban: string | null }
  /** What the payer wrote, one line. */
  remittance: string
  end_to_end_id: string | null
  /** Whether it takes an earlier movement back: a returned transfer, a chargeback. */
  reversal: boolean
}

/** An entry with the id that its bank gave it, if any. */
export type IdentifiedEntry = Omit<StatementEntry, "external_id"> & { bank_id: string | null }

/**
 * Gives the entries of one account in one file their external ids: the bank's, else a hash of
 * account, day, amount, currency and remittance. Entries that would have the same id are told apart by
 * their order (`…#2`). It is counted among equals only, not in the whole file, so that an entry keeps
 * its id in another file that begins on another day.
 */
export const withExternalIds = (
  account: string,
  entries: readonly IdentifiedEntry[]
): StatementEntry[] => {
  const seen = new Map<string, number>()
  return entries.map(({ bank_id, ...entry }) => {
    const base = bank_id ?? hashOf(account, entry)
    const count = (seen.get(base) ?? 0) + 1
    seen.set(base, count)
    return { external_id: count === 1 ? base : `${base}#${count}`, ...entry }
  })
}

/** 128 bits are plenty for telling the entries of one account apart. */
const hashOf = (account: string, entry: Omit<StatementEntry, "external_id">): string => {
  const { booked_on, amount, currency_code, remittance } = entry
  // JSON, since no two different lists have the same text.
  const text = JSON.stringify([account, booked_on, String(amount), currency_code, remittance])
  return `sha256:${createHash("sha256").update(text).digest("hex").slice(0, 32)}`
}

/** A text on one line: every run of spaces and line breaks is one space. */
export const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim()
