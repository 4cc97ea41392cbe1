import { isDay, refuse, toDecimal } from "@wholesale/core"
import { element, xmlFile, type XmlElement } from "@wholesale/core/shared/xml-writer"
import { checkIban } from "./account"
import { isSEPACountry, isValidBIC } from "./ibantools"
import { isSepaId, sepaText } from "./sepa-text"

/** Who pays or is paid. Without a BIC the bank finds it by the IBAN. */
export type SepaParty = { name: string; iban: string; bic?: string }

export type SepaTransfer = {
  /** Comes back with the booking, and so must be unique in the file. */
  end_to_end_id: string
  /** Minor units, more than zero. */
  amount: bigint
  currency_code: string
  creditor: SepaParty
  remittance: string
}

/** A file of credit transfers from one account on one day. */
export type SepaTransfers = {
  /** Unique among all files that the debtor's bank ever gets. */
  message_id: string
  created_at: Date
  debtor: SepaParty
  /** `YYYY-MM-DD` */
  execution_on: string
  transfers: readonly SepaTransfer[]
}

const NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"
const MAX_NAME = 70
const MAX_REMITTANCE = 140

/** The most that one SEPA credit transfer moves: 999,999,999.99 EUR. */
const MAX_AMOUNT = 99_999_999_999n

/**
 * Writes a file of SEPA credit transfers (ISO 20022 pain.001.001.09). The same input gives the same
 * bytes. Names and remittance are written in SEPA's characters and cut at 70 and 140.
 * @throws INVALID_INPUT for another currency than EUR, a wrong account, amount, id or day, a name with
 * no usable character, or no transfers
 */
export const writePain001 = (file: SepaTransfers): string => {
  checkFile(file)
  const { message_id, transfers, debtor, execution_on } = file
  const sums = [
    element("NbOfTxs", String(transfers.length)),
    element("CtrlSum", euros(transfers.reduce((sum, { amount }) => sum + amount, 0n))),
  ]
  const name = nameOf(debtor)
  const header = element("GrpHdr", [
    element("MsgId", message_id),
    element("CreDtTm", `${file.created_at.toISOString().slice(0, 19)}Z`),
    ...sums,
    element("InitgPty", [element("Nm", name)]),
  ])
  const payment = element("PmtInf", [
    element("PmtInfId", message_id),
    element("PmtMtd", "TRF"),
    ...sums,
    element("PmtTpInf", [element("SvcLvl", [element("Cd", "SEPA")])]),
    element("ReqdExctnDt", [element("Dt", execution_on)]),
    element("Dbtr", [element("Nm", name)]),
    account("DbtrAcct", debtor),
    agent("DbtrAgt", debtor.bic),
    element("ChrgBr", "SLEV"),
    ...transfers.map(transferOf),
  ])
  return xmlFile(
    element("Document", [element("CstmrCdtTrfInitn", [header, payment])], { xmlns: NAMESPACE })
  )
}

const transferOf = (transfer: SepaTransfer): XmlElement => {
  const { end_to_end_id, amount, creditor } = transfer
  const remittance = sepaText(transfer.remittance, MAX_REMITTANCE)
  return element("CdtTrfTxInf", [
    element("PmtId", [element("EndToEndId", end_to_end_id)]),
    element("Amt", [element("InstdAmt", euros(amount), { Ccy: "EUR" })]),
    ...(creditor.bic === undefined ? [] : [agent("CdtrAgt", creditor.bic)]),
    element("Cdtr", [element("Nm", nameOf(creditor))]),
    account("CdtrAcct", creditor),
    ...(remittance === "" ? [] : [element("RmtInf", [element("Ustrd", remittance)])]),
  ])
}

const euros = (amount: bigint): string => toDecimal(amount, "eur")

const account = (name: string, { iban }: SepaParty): XmlElement =>
  element(name, [element("Id", [element("IBAN", checkSepaIban(iban))])])

/** The debtor's bank has to be there, even where its BIC is not said. */
const agent = (name: string, bic: string | undefined): XmlElement =>
  element(name, [
    element("FinInstnId", [
      bic === undefined
        ? element("Othr", [element("Id", "NOTPROVIDED")])
        : element("BICFI", bic.toUpperCase()),
    ]),
  ])

const nameOf = ({ name }: SepaParty): string => {
  const text = sepaText(name, MAX_NAME)
  if (text === "") {
    throw refuse("INVALID_INPUT", `"${name}" has no letter that a SEPA transfer can carry`)
  }
  return text
}

const checkSepaIban = (text: string): string => {
  const iban = checkIban(text)
  if (!isSEPACountry(iban.slice(0, 2))) {
    throw refuse("INVALID_INPUT", `Accounts in ${iban.slice(0, 2)} are not reached through SEPA`)
  }
  return iban
}

const checkFile = ({ message_id, created_at, debtor, execution_on, transfers }: SepaTransfers) => {
  if (transfers.length === 0) {
    throw refuse("INVALID_INPUT", "The file would have no transfers")
  }
  if (!isDay(execution_on) || Number.isNaN(created_at.getTime())) {
    throw refuse("INVALID_INPUT", `"${execution_on}" is not a day like 2026-12-31`)
  }
  const ids = transfers.map(({ end_to_end_id }) => end_to_end_id)
  const wrong = [message_id, ...ids].find((id) => !isSepaId(id))
  if (wrong !== undefined) {
    throw refuse("INVALID_INPUT", `"${wrong}" is no id of 1 to 35 SEPA characters`)
  }
  if (new Set(ids).size < ids.length) {
    const twice = ids.find((id, index) => ids.indexOf(id) !== index)
    throw refuse("INVALID_INPUT", `Two transfers have the id ${twice}`)
  }
  checkBic(debtor)
  transfers.forEach(checkTransfer)
}

const checkTransfer = ({ end_to_end_id, amount, currency_code, creditor }: SepaTransfer) => {
  if (currency_code.toLowerCase() !== "eur") {
    throw refuse(
      "INVALID_INPUT",
      `Transfer ${end_to_end_id} is in ${currency_code.toUpperCase()}; SEPA moves EUR only`
    )
  }
  if (amount <= 0n || amount > MAX_AMOUNT) {
    throw refuse(
      "INVALID_INPUT",
      `Transfer ${end_to_end_id} is over ${euros(amount)}; SEPA moves 0.01 to ${euros(MAX_AMOUNT)}`
    )
  }
  checkBic(creditor)
}

const checkBic = ({ bic }: SepaParty) => {
  if (bic !== undefined && !isValidBIC(bic.toUpperCase())) {
    throw refuse("INVALID_INPUT", `"${bic}" is not a BIC`)
  }
}
