import { refuse } from "@wholesale/core"
import { checkIban } from "../domain/bank/account"
import { parseCamt053 } from "../domain/bank/camt053"
import type { StatementEntry } from "../domain/bank/entry"
import { parseStatementCsv } from "../domain/bank/statement-csv"

/** An entry with the account that it happened on. */
export type AccountEntry = StatementEntry & { account_iban: string | null }

export type ReadStatement = {
  entries: AccountEntry[]
  problems: { row: number | null; message: string }[]
}

/** What the operator says about a CSV file, which does not say it itself. */
export type AboutFile = { iban?: string; currency_code?: string }

/** The most entries of one upload. */
const MOST = 5000

/**
 * Reads a bank statement: XML is CAMT.053, everything else CSV.
 * @throws INVALID_INPUT, TOO_MANY_ROWS
 */
export const readStatement = (buffer: Buffer, about: AboutFile): ReadStatement => {
  const text = new TextDecoder().decode(buffer)
  const read = text.trimStart().startsWith("<") ? readXml(text) : readCsv(text, about)
  if (read.entries.length > MOST) {
    throw refuse("TOO_MANY_ROWS", `The statement has ${read.entries.length} entries; send ${MOST}`)
  }
  return read
}

const readXml = (text: string): ReadStatement => {
  const statements = parseCamt053(text)
  const pending = statements.reduce((sum, statement) => sum + statement.pending, 0)
  const message = `${pending} entries are not booked yet and were left out`
  return {
    entries: statements.flatMap(({ account_iban, entries }) =>
      entries.map((entry) => ({ ...entry, account_iban }))
    ),
    problems: pending > 0 ? [{ row: null, message }] : [],
  }
}

const readCsv = (text: string, { iban, currency_code }: AboutFile): ReadStatement => {
  if (!iban || !currency_code) {
    throw refuse("INVALID_INPUT", "Say which account (iban) and currency_code a CSV file is of")
  }
  const account = checkIban(iban)
  const { entries, problems } = parseStatementCsv(text, { iban: account, currency_code })
  return { entries: entries.map((entry) => ({ ...entry, account_iban: account })), problems }
}
