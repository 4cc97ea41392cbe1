import { electronicIban } from "./account"
import type { StatementEntry } from "./entry"
import { findReferences, normalReference } from "./reference"

/** A request for payment that is not settled. Amounts are minor units. */
export type OpenRequest = {
  id: string
  /** The creditor reference that the buyer was asked to write. */
  reference: string
  buyer_id: string
  currency_code: string
  expected: bigint
  received: bigint
}

/** What is known of a buyer: its names, and the accounts that it paid from before. */
export type KnownBuyer = {
  buyer_id: string
  names: readonly string[]
  ibans: readonly string[]
}

export type MatchedEntry = Pick<
  StatementEntry,
  "amount" | "currency_code" | "remittance" | "end_to_end_id" | "counterparty" | "reversal"
>

/** What an entry pays. Candidates are ids of requests, in the order of the requests. */
export type Match =
  | { kind: "matched"; request_id: string; by: "reference" }
  | {
      kind: "suggested"
      candidates: string[]
      by: "reference" | "amount_and_iban" | "amount_and_name"
    }
  | { kind: "unknown" }
  | { kind: "outgoing" }

/**
 * Decides what an incoming entry pays. Pure.
 * - Only a text with exactly one valid reference, which is the reference of exactly one open request in
 *   the same currency, matches by itself, whatever the amount.
 * - With several references in the text, or the request in another currency, it is only suggested.
 * - Else the requests are suggested whose whole open amount was paid by a known account of the buyer,
 *   or, without one, by somebody with the buyer's name.
 * - A reversal brings back money that was paid out, so it pays no request.
 */
export const matchEntry = (
  entry: MatchedEntry,
  requests: readonly OpenRequest[],
  buyers: readonly KnownBuyer[]
): Match => {
  if (entry.amount < 0n) {
    return { kind: "outgoing" }
  }
  if (entry.amount === 0n || entry.reversal) {
    return { kind: "unknown" }
  }
  return byReference(entry, requests) ?? byAmount(entry, requests, buyers)
}

const byReference = (entry: MatchedEntry, requests: readonly OpenRequest[]): Match | null => {
  // Some banks of payers put the reference into the end-to-end id only.
  const found = new Set([
    ...findReferences(entry.remittance),
    ...findReferences(entry.end_to_end_id ?? ""),
  ])
  const named = requests.filter(({ reference }) => found.has(normalReference(reference)))
  if (named.length === 0) {
    return null
  }
  const [request] = named
  return found.size === 1 && named.length === 1 && isSameCurrency(entry, request)
    ? { kind: "matched", request_id: request.id, by: "reference" }
    : { kind: "suggested", candidates: named.map(({ id }) => id), by: "reference" }
}

const byAmount = (
  entry: MatchedEntry,
  requests: readonly OpenRequest[],
  buyers: readonly KnownBuyer[]
): Match => {
  const exact = requests.filter(
    (request) =>
      isSameCurrency(entry, request) && request.expected - request.received === entry.amount
  )
  const { iban, name } = entry.counterparty
  const of = (isBuyer: (buyer: KnownBuyer) => boolean): string[] => {
    const ids = new Set(buyers.filter(isBuyer).map(({ buyer_id }) => buyer_id))
    return exact.filter(({ buyer_id }) => ids.has(buyer_id)).map(({ id }) => id)
  }
  const byIban =
    iban === null ? [] : of(({ ibans }) => ibans.map(electronicIban).includes(electronicIban(iban)))
  if (byIban.length > 0) {
    return { kind: "suggested", candidates: byIban, by: "amount_and_iban" }
  }
  const byName = name === null ? [] : of(({ names }) => names.some((own) => isSameName(own, name)))
  return byName.length > 0
    ? { kind: "suggested", candidates: byName, by: "amount_and_name" }
    : { kind: "unknown" }
}

const isSameCurrency = (entry: MatchedEntry, { currency_code }: OpenRequest) =>
  entry.currency_code.toLowerCase() === currency_code.toLowerCase()

/** Banks cut names at 27 or more characters; what is at least as long as this may have been cut. */
const SHORTEST_CUT = 20

const isSameName = (left: string, right: string): boolean => {
  const [short, long] = [plainName(left), plainName(right)].sort((a, b) => a.length - b.length)
  return (
    short !== "" && (short === long || (short.length >= SHORTEST_CUT && long.startsWith(short)))
  )
}

const LEGAL_FORMS = new Set(
  "gmbh ag kg ohg ug se eg ev mbh co cokg ltd limited llc llp inc plc corp sa sas sarl srl spa bv nv ab as oy aps".split(
    " "
  )
)

/** A company's name as it is compared: lower case, no accents, signs or words for its legal form. */
const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => SPELT_OUT[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !LEGAL_FORMS.has(word))
    .join(" ")

const SPELT_OUT: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" }
