import { isDay, refuse, toDecimal } from "@wholesale/core"
import { electronicIban } from "./account"
import { readEntry, signedAmount, type StatementContext } from "./camt053-entry"
import { withExternalIds, type IdentifiedEntry, type StatementEntry } from "./entry"
import {
  attributeOf,
  elements,
  parseXml,
  textAt,
  withoutLiterals,
  type XmlNode,
} from "./xml-reader"

/** A statement of one account. Balances are minor units, negative when overdrawn. */
export type Statement = {
  statement_id: string
  /** Null where the account has no IBAN. */
  account_iban: string | null
  /** ISO 4217 in lower case. */
  currency_code: string
  /** Booked balances; null where the file does not say them. */
  opening: bigint | null
  closing: bigint | null
  /** The days that it is for, `YYYY-MM-DD`; null where the file does not say them. */
  from: string | null
  to: string | null
  /** Booked movements in the order of the file. */
  entries: StatementEntry[]
  /** How many entries were left out because they are not booked. */
  pending: number
}

/** Movements that one file may have. */
export const MAX_ENTRIES = 20_000

const VERSIONS = ["001.02", "001.04", "001.08"]

/**
 * Reads a bank statement file (ISO 20022 CAMT.053, versions 001.02, 001.04 and 001.08).
 * @throws INVALID_INPUT when it is not such a file, has a document type, more than 20,000 entries, an
 * entry that cannot be read, or a closing balance that its entries do not lead to
 */
export const parseCamt053 = (text: string): Statement[] => {
  const file = parseXml(text)
  checkVersion(text)
  const nodes = elements(file, "Document", "BkToCstmrStmt", "Stmt")
  if (nodes.length === 0) {
    throw refuse("INVALID_INPUT", "The file has no bank statement (BkToCstmrStmt/Stmt)")
  }
  const count = nodes
    .flatMap((node) => elements(node, "Ntry"))
    .reduce<number>(
      (sum, entry) => sum + Math.max(1, elements(entry, "NtryDtls", "TxDtls").length),
      0
    )
  if (count > MAX_ENTRIES) {
    throw refuse("INVALID_INPUT", `The file has ${count} entries; ${MAX_ENTRIES} are the most`)
  }
  return identified(nodes.map(readStatement))
}

const checkVersion = (text: string) => {
  const [tag = ""] = /<(?:[\w.-]+:)?Document\b[^>]*>/.exec(withoutLiterals(text)) ?? []
  const [, version] = /:xsd:camt\.053\.(\d{3}\.\d{2})["']/.exec(tag) ?? []
  if (version === undefined || !VERSIONS.includes(version)) {
    const known = VERSIONS.map((one) => `camt.053.${one}`).join(", ")
    throw refuse(
      "INVALID_INPUT",
      version === undefined
        ? `The file is no bank statement of CAMT.053; send one of ${known}`
        : `The file is of version camt.053.${version}; send one of ${known}`
    )
  }
}

type Read = Omit<Statement, "entries"> & { account: string; entries: IdentifiedEntry[] }

const readStatement = (node: XmlNode): Read => {
  const statement_id = textAt(node, "Id")
  if (statement_id === null) {
    throw refuse("INVALID_INPUT", "A bank statement in the file has no id (Stmt/Id)")
  }
  const iban = textAt(node, "Acct", "Id", "IBAN")
  const account_iban = iban === null ? null : electronicIban(iban)
  const currency_code = currencyOf(node, statement_id)
  const context = { account_iban, currency_code, where: `A balance of statement ${statement_id}` }
  const { entries, pending } = readEntries(node, { ...context, where: statement_id })
  const read: Read = {
    statement_id,
    account_iban,
    account: account_iban ?? textAt(node, "Acct", "Id", "Othr", "Id") ?? "",
    currency_code,
    opening: balanceOf(node, ["OPBD", "PRCD"], context),
    closing: balanceOf(node, ["CLBD"], context),
    from: dayOfMoment(textAt(node, "FrToDt", "FrDtTm")),
    to: dayOfMoment(textAt(node, "FrToDt", "ToDtTm")),
    entries,
    pending,
  }
  checkBalances(read)
  return read
}

const readEntries = (node: XmlNode, context: StatementContext) => {
  const booked = elements(node, "Ntry").map((entry, index) => {
    const where = `Entry ${index + 1} of statement ${context.where}`
    const status = textAt(entry, "Sts", "Cd") ?? textAt(entry, "Sts")
    if (status === null && elements(entry, "Sts").length === 0) {
      throw refuse("INVALID_INPUT", `${where} does not say whether it is booked (Sts)`)
    }
    return status === "BOOK" ? readEntry(entry, { ...context, where }) : null
  })
  return {
    entries: booked.flatMap((movements) => movements ?? []),
    pending: booked.filter((movements) => movements === null).length,
  }
}

const currencyOf = (node: XmlNode, statementId: string): string => {
  const [amount] = [...elements(node, "Bal", "Amt"), ...elements(node, "Ntry", "Amt")]
  const code = textAt(node, "Acct", "Ccy") ?? attributeOf(amount, "Ccy") ?? ""
  if (!/^[A-Za-z]{3}$/.test(code)) {
    throw refuse("INVALID_INPUT", `Statement ${statementId} does not say the account's currency`)
  }
  return code.toLowerCase()
}

/** The first balance of the first kind that the statement has. */
const balanceOf = (
  node: XmlNode,
  kinds: readonly string[],
  context: StatementContext
): bigint | null => {
  const balances = elements(node, "Bal")
  const [balance] = kinds.flatMap((kind) =>
    balances.filter((one) => textAt(one, "Tp", "CdOrPrtry", "Cd") === kind)
  )
  return balance === undefined ? null : signedAmount(balance, context)
}

/** What is not booked yet may be in a bank's closing balance, so with such entries nothing is said. */
const checkBalances = (read: Read) => {
  const { opening, closing, entries, pending, currency_code, statement_id } = read
  if (opening === null || closing === null || pending > 0) {
    return
  }
  const expected = entries.reduce((sum, { amount }) => sum + amount, opening)
  if (expected !== closing) {
    const [says, is] = [closing, expected].map((amount) => toDecimal(amount, currency_code))
    throw refuse(
      "INVALID_INPUT",
      `Statement ${statement_id} closes with ${says}, but its opening balance and entries make ${is}`
    )
  }
}

const dayOfMoment = (text: string | null): string | null => {
  const day = text?.slice(0, 10) ?? ""
  return isDay(day) ? day : null
}

/** Ids are unique for each account in the file, whichever of its statements an entry is in. */
const identified = (statements: readonly Read[]): Statement[] => {
  const accounts = new Map<string, StatementEntry[]>()
  for (const { account } of statements) {
    if (!accounts.has(account)) {
      const all = statements.filter((one) => one.account === account)
      accounts.set(
        account,
        withExternalIds(
          account,
          all.flatMap(({ entries }) => entries)
        )
      )
    }
  }
  return statements.map(({ account, ...statement }) => ({
    ...statement,
    entries: accounts.get(account)?.splice(0, statement.entries.length) ?? [],
  }))
}
