import { formatMoney } from "@wholesale/core"
import type { PdfLayout } from "@wholesale/ordering/documents/render-pdf"
import { dayText, factTable, GREY, pageLayout, right, totalTable } from "../documents/layout"
import type { CommissionInvoiceContent } from "../domain/invoice/content"
import { firstDayOf } from "../domain/invoice/month"
import { taxGroups } from "../domain/invoice/taxes"
import { INVOICE_WORDS } from "./invoice-words"

/** How a commission invoice looks. It depends on nothing but what it says. */
export const invoiceLayout = (content: CommissionInvoiceContent): PdfLayout => {
  const { kind, number, issued_on, locale, issuer } = content
  const words = INVOICE_WORDS[locale]
  const title = words.titles[kind]
  return pageLayout({
    title,
    number,
    author: issuer.legal_name,
    issued_on,
    page: words.page,
    content: [
      { text: issuer.legal_name, fontSize: 12, bold: true },
      { text: senderLine(content), fontSize: 7, color: GREY, margin: [0, 2, 0, 18] },
      { text: words.billTo, color: GREY, fontSize: 7 },
      { text: recipientLines(content), margin: [0, 2, 0, 18] },
      { text: title, fontSize: 16, bold: true, margin: [0, 0, 0, 10] },
      facts(content),
      lineTable(content),
      totals(content),
      ...notes(content),
    ],
  })
}

const joined = (parts: readonly (string | null)[], by: string) => parts.filter(Boolean).join(by)

const senderLine = ({ issuer, locale }: CommissionInvoiceContent) =>
  joined(
    [
      issuer.street,
      `${issuer.postal_code} ${issuer.city}`,
      issuer.country_code.toUpperCase(),
      issuer.tax_id && `${INVOICE_WORDS[locale].taxId} ${issuer.tax_id}`,
    ],
    " · "
  )

const recipientLines = ({ recipient: to, locale }: CommissionInvoiceContent) =>
  joined(
    [
      to.legal_name,
      to.address_1,
      to.address_2,
      joined([to.postal_code, to.city], " "),
      to.country_code.toUpperCase(),
      to.tax_id && `${INVOICE_WORDS[locale].taxId} ${to.tax_id}`,
    ],
    "\n"
  )

const facts = ({ number, issued_on, month, refers_to, locale }: CommissionInvoiceContent) => {
  const words = INVOICE_WORDS[locale]
  const name = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" })
  return factTable([
    [words.number, number],
    [words.date, dayText(issued_on, locale)],
    [words.month, name.format(new Date(`${firstDayOf(month)}T00:00:00Z`))],
    [
      words.refersTo,
      joined(
        refers_to.map((invoice) => invoice.number),
        ", "
      ),
    ],
  ])
}

const lineTable = ({ lines, currency_code, locale }: CommissionInvoiceContent) => {
  const words = INVOICE_WORDS[locale]
  return {
    layout: "lightHorizontalLines",
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: ["*", 100],
      body: [
        [{ text: words.item, bold: true }, right(words.amount, { bold: true })],
        ...lines.map((line) => [
          words.line(line.display_id),
          right(formatMoney(BigInt(line.net), currency_code, locale)),
        ]),
      ],
    },
  }
}

const totals = ({ lines, totals: sums, currency_code, locale }: CommissionInvoiceContent) => {
  const words = INVOICE_WORDS[locale]
  const money = (amount: bigint) => formatMoney(amount, currency_code, locale)
  const rate = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 })
  return totalTable([
    [words.net, money(BigInt(sums.net))],
    ...taxGroups(lines).map(({ tax_rate, tax }): [string, string] => [
      words.tax(rate.format(Number(tax_rate))),
      money(tax),
    ]),
    [words.total, money(BigInt(sums.gross))],
  ])
}

const notes = ({ kind, lines, locale }: CommissionInvoiceContent) => {
  const words = INVOICE_WORDS[locale]
  const reasons = new Set(lines.map(({ tax_reason }) => words.taxNotes[tax_reason]))
  return [...reasons, words.settled[kind]]
    .filter((text) => text !== undefined)
    .map((text) => ({
      text,
      color: GREY,
      margin: [0, 14, 0, 0] as [number, number, number, number],
    }))
}
