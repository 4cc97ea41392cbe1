// Writes CAMT.053 files for specs. Values are put in as they are, so that they may be broken.

type Transaction = Partial<{
  amount: string
  direction: string
  ref: string
  end_to_end: string
  remittance: string
  debtor: [name: string, iban: string]
  creditor: [name: string, iban: string]
  more: string
}>

type Entry = Partial<{
  amount: string
  direction: string
  reversal: boolean
  status: string
  ref: string
  info: string
  details: string
}>

const tag = (name: string, content: string | undefined) =>
  content === undefined ? "" : `<${name}>${content}</${name}>`

const amountOf = (amount: string | undefined) =>
  amount === undefined ? "" : `<Amt Ccy="EUR">${amount}</Amt>`

export const balance = (kind: string, amount: string, direction = "CRDT") =>
  `<Bal><Tp><CdOrPrtry><Cd>${kind}</Cd></CdOrPrtry></Tp>${amountOf(amount)}` +
  `<CdtDbtInd>${direction}</CdtDbtInd><Dt><Dt>2026-11-01</Dt></Dt></Bal>`

const party = (name: string, values: [name: string, iban: string] | undefined) =>
  values
    ? `<${name}><Nm>${values[0]}</Nm></${name}><${name}Acct><Id><IBAN>${values[1]}</IBAN></Id></${name}Acct>`
    : ""

/** One transaction of an entry (`TxDtls`). */
export const tx = (values: Transaction = {}) =>
  tag(
    "TxDtls",
    tag("Refs", tag("AcctSvcrRef", values.ref) + tag("EndToEndId", values.end_to_end)) +
      amountOf(values.amount) +
      tag("CdtDbtInd", values.direction) +
      tag("RltdPties", party("Dbtr", values.debtor) + party("Cdtr", values.creditor)) +
      (values.remittance === undefined ? "" : tag("RmtInf", tag("Ustrd", values.remittance))) +
      (values.more ?? "")
  )

export const entry = (values: Entry) =>
  tag(
    "Ntry",
    amountOf(values.amount ?? "10.00") +
      tag("CdtDbtInd", values.direction ?? "CRDT") +
      (values.reversal ? tag("RvslInd", "true") : "") +
      tag("Sts", values.status ?? "BOOK") +
      "<BookgDt><Dt>2026-11-05</Dt></BookgDt><ValDt><Dt>2026-11-06</Dt></ValDt>" +
      tag("AcctSvcrRef", values.ref) +
      tag("NtryDtls", values.details) +
      tag("AddtlNtryInf", values.info)
  )

/** A file with a statement for each body, in the shape of its version. */
export const camt = (bodies: string | readonly string[], version = "001.02") => {
  const statements = [bodies]
    .flat()
    .map(
      (body, index) =>
        `<Stmt><Id>S-${index + 1}</Id><FrToDt><FrDtTm>2026-11-01T00:00:00+01:00</FrDtTm>` +
        `<ToDtTm>2026-11-30T23:59:59+01:00</ToDtTm></FrToDt>` +
        `<Acct><Id><IBAN>DE89370400440532013000</IBAN></Id><Ccy>EUR</Ccy></Acct>${body}</Stmt>`
    )
  const content = statements.join("")
  const shaped =
    version === "001.08"
      ? content
          .replace(/<Sts>(\w+)<\/Sts>/g, "<Sts><Cd>$1</Cd></Sts>")
          .replace(/<(Dbtr|Cdtr)>(.*?)<\/\1>/g, "<$1><Pty>$2</Pty></$1>")
      : content
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n` +
    `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.${version}">` +
    `<BkToCstmrStmt><GrpHdr><MsgId>M</MsgId></GrpHdr>${shaped}</BkToCstmrStmt></Document>`
  )
}
