import { isDay, refuse, toMinorUnits } from "@wholesale/core"
import { electronicIban } from "./account"
import { oneLine, type IdentifiedEntry } from "./entry"
import { attributeOf, elements, textAt, textsAt, type XmlNode } from "./xml-reader"

/** What the entries of a statement are read with. */
export type StatementContext = {
  account_iban: string | null
  currency_code: string
  /** Where it stands, for sentences: "Entry 3 of statement 2026-11". */
  where: string
}

/**
 * The booked movements that one entry (`Ntry`) of a CAMT.053 statement stands for. A batch becomes one
 * for each of its transactions when their amounts add up to the entry, else it stays one.
 * @throws INVALID_INPUT naming the entry and what is wrong with it
 */
export const readEntry = (entry: XmlNode, context: StatementContext): IdentifiedEntry[] => {
  const amount = signedAmount(entry, context)
  const details = elements(entry, "NtryDtls", "TxDtls")
  const parts = details.map((detail) => detailAmount(detail, entry, context))
  const adds = parts.reduce<bigint | null>(
    (sum, part) => (sum === null || part === null ? null : sum + part),
    0n
  )
  if (details.length > 1 && adds === amount) {
    return details.map((detail, index) => {
      const own = bankId(detail, "Refs", "AcctSvcrRef")
      const ofEntry = bankId(entry, "AcctSvcrRef")
      const bank_id = own ?? (ofEntry === null ? null : `${ofEntry}/${index + 1}`)
      return movement(entry, [detail], parts[index] ?? 0n, bank_id, context)
    })
  }
  const only = details.length === 1 ? bankId(details[0], "Refs", "AcctSvcrRef") : null
  return [movement(entry, details, amount, only ?? bankId(entry, "AcctSvcrRef"), context)]
}

const movement = (
  entry: XmlNode,
  details: XmlNode[],
  amount: bigint,
  bank_id: string | null,
  context: StatementContext
): IdentifiedEntry => {
  const reversal = isReversal(entry, details)
  const detail = details.length === 1 ? details[0] : null
  const written = details.flatMap(remittanceOf)
  return {
    bank_id,
    amount,
    currency_code: context.currency_code,
    ...daysOf(entry, context),
    counterparty: counterpartyOf(detail, amount > 0n !== reversal, context.account_iban),
    remittance: oneLine(
      written.length > 0 ? written.join(" ") : (textAt(entry, "AddtlNtryInf") ?? "")
    ),
    end_to_end_id: bankId(detail, "Refs", "EndToEndId"),
    reversal,
  }
}

/**
 * Whether the entry takes an earlier one back. The indicator does not change the sign: `CdtDbtInd` is
 * the direction that money moves now (ISO 20022, definition of ReversalIndicator).
 */
const isReversal = (entry: XmlNode, details: readonly XmlNode[]): boolean =>
  ["true", "1"].includes(textAt(entry, "RvslInd") ?? "") ||
  // Some banks mark a returned transfer only by the reason for the return.
  (details.length === 1 && elements(details[0], "RtrInf").length > 0)

/** Minor units of `Amt` with the sign of `CdtDbtInd`: credit is positive, debit negative. */
export const signedAmount = (node: XmlNode, context: StatementContext): bigint => {
  const direction = textAt(node, "CdtDbtInd")
  if (direction !== "CRDT" && direction !== "DBIT") {
    throw refuse("INVALID_INPUT", `${context.where} is neither a credit (CRDT) nor a debit (DBIT)`)
  }
  const amount = amountOf(elements(node, "Amt").at(0), context)
  if (amount === null) {
    throw refuse(
      "INVALID_INPUT",
      `${context.where} has no amount in ${context.currency_code.toUpperCase()}`
    )
  }
  return direction === "CRDT" ? amount : -amount
}

/**
 * The signed amount of a transaction in a batch; null where it has none in the account's currency.
 * Version 02 has it only in `AmtDtls`, and no direction of its own.
 */
const detailAmount = (
  detail: XmlNode,
  entry: XmlNode,
  context: StatementContext
): bigint | null => {
  const nodes = [...elements(detail, "Amt"), ...elements(detail, "AmtDtls", "TxAmt", "Amt")]
  const amount = nodes.map((node) => amountOf(node, context)).find((one) => one !== null) ?? null
  const direction = textAt(detail, "CdtDbtInd") ?? textAt(entry, "CdtDbtInd")
  return amount !== null && direction === "DBIT" ? -amount : amount
}

/** An amount in the account's currency as minor units; null without one or in another currency. */
const amountOf = (node: XmlNode, context: StatementContext): bigint | null => {
  const text = textAt(node)
  if (text === null || attributeOf(node, "Ccy")?.toLowerCase() !== context.currency_code) {
    return null
  }
  // Up to five decimals are allowed, of which only the currency's may be other than zero.
  const [, whole, fraction = ""] = /^\+?(\d{1,18})(?:\.(\d{0,18}))?$/.exec(text) ?? []
  if (whole === undefined) {
    throw refuse("INVALID_INPUT", `${context.where}: "${text}" is not an amount`)
  }
  const digits = fraction.replace(/0+$/, "")
  return toMinorUnits(digits === "" ? whole : `${whole}.${digits}`, context.currency_code)
}

const daysOf = (entry: XmlNode, context: StatementContext) => {
  const value_on = dayAt(entry, "ValDt")
  const booked_on = dayAt(entry, "BookgDt") ?? value_on
  if (booked_on === null) {
    throw refuse("INVALID_INPUT", `${context.where} has no booking date`)
  }
  return { booked_on, value_on }
}

/** The day of a date or a date with time, as the bank wrote it: its own time zone counts. */
const dayAt = (node: XmlNode, name: string): string | null => {
  const day = (textAt(node, name, "Dt") ?? textAt(node, name, "DtTm"))?.slice(0, 10)
  return day !== undefined && isDay(day) ? day : null
}

/** Ids that banks write where there is none. */
const NO_ID = new Set(["NOTPROVIDED", "NONREF", "NOT PROVIDED"])

const bankId = (node: XmlNode, ...path: string[]): string | null => {
  const id = textAt(node, ...path)
  return id === null || NO_ID.has(id.toUpperCase()) ? null : id
}

/**
 * The other side: who paid (the debtor) or, of money out, whom it went to. A reversal keeps the roles
 * of the movement that it takes back.
 */
const counterpartyOf = (detail: XmlNode, isDebtor: boolean, ownIban: string | null) => {
  const [party, other] = isDebtor ? ["Dbtr", "Cdtr"] : ["Cdtr", "Dbtr"]
  const side = sideOf(detail, party)
  // Not every bank keeps the roles.
  return side.iban !== null && side.iban === ownIban ? sideOf(detail, other) : side
}

const sideOf = (detail: XmlNode, party: string) => {
  const [parties] = elements(detail, "RltdPties")
  const iban = textAt(parties, `${party}Acct`, "Id", "IBAN")
  return {
    // Since version 08 the name stands one level deeper.
    name:
      textAt(parties, party, "Pty", "Nm") ??
      textAt(parties, party, "Nm") ??
      textAt(parties, `Ultmt${party}`, "Pty", "Nm") ??
      textAt(parties, `Ultmt${party}`, "Nm"),
    iban: iban === null ? null : electronicIban(iban),
  }
}

/** What the payer wrote: free text, then the structured reference, then what the bank adds. */
const remittanceOf = (detail: XmlNode): string[] => {
  const written = [
    ...textsAt(detail, "RmtInf", "Ustrd"),
    ...textsAt(detail, "RmtInf", "Strd", "CdtrRefInf", "Ref"),
    ...textsAt(detail, "RmtInf", "Strd", "AddtlRmtInf"),
  ]
  return written.length > 0 ? written : textsAt(detail, "AddtlTxInf")
}
