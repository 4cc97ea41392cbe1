import { formatMoney } from "@wholesale/core"
import type { Locale } from "@wholesale/notifications"
import type { PdfLayout } from "@wholesale/ordering/documents/render-pdf"
import { dayText, factTable, GREY, pageLayout, right, totalTable } from "../documents/layout"
import { grossOf, type Remittance, type RemittanceLine } from "../domain/payout/remittance"
import { REMITTANCE_WORDS } from "./remittance-words"

/** How a remittance advice looks. It depends on nothing but what it says and the language. */
export const remittanceLayout = (advice: Remittance, locale: Locale): PdfLayout => {
  const words = REMITTANCE_WORDS[locale]
  return pageLayout({
    title: words.title,
    number: advice.number,
    author: advice.payer,
    issued_on: advice.issued_on,
    page: words.page,
    content: [
      { text: words.title, fontSize: 16, bold: true, margin: [0, 0, 0, 10] },
      facts(advice, locale),
      lineTable(advice, locale),
      totals(advice, locale),
    ],
  })
}

const facts = (advice: Remittance, locale: Locale) => {
  const words = REMITTANCE_WORDS[locale]
  return factTable([
    [words.number, advice.number],
    [words.date, dayText(advice.issued_on, locale)],
    [words.from, advice.payer],
    [words.to, advice.payee],
    [words.account, advice.account_masked],
  ])
}

const lineTable = (advice: Remittance, locale: Locale) => {
  const words = REMITTANCE_WORDS[locale]
  const titles = [words.gross, words.commission, words.amount]
  return {
    layout: "lightHorizontalLines",
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: [60, "*", 85, 85, 85],
      body: [
        [
          { text: words.day, bold: true },
          { text: words.what, bold: true },
          ...titles.map((title) => right(title, { bold: true })),
        ],
        ...advice.lines.map((line) => lineRow(advice, line, locale)),
      ],
    },
  }
}

/** What buyers paid and the commission are said of orders only. */
const lineRow = ({ currency_code }: Remittance, line: RemittanceLine, locale: Locale) => {
  const words = REMITTANCE_WORDS[locale]
  const money = (amount: bigint) => formatMoney(amount, currency_code, locale)
  const { order_display_id: order, debt } = line
  const about = [
    ...(order === null ? [] : [words.order(order)]),
    ...(order !== null && debt > 0n ? [words.becameDebt(money(debt))] : []),
  ]
  return [
    dayText(line.day, locale),
    {
      stack: [
        words.events[line.event] ?? line.event,
        ...about.map((text) => ({ text, color: GREY, fontSize: 7 })),
      ],
    },
    right(order === null ? "" : money(grossOf(line))),
    right(order === null ? "" : money(line.commission)),
    right(money(line.amount)),
  ]
}

const totals = (advice: Remittance, locale: Locale) => {
  const words = REMITTANCE_WORDS[locale]
  const money = (amount: bigint) => formatMoney(amount, advice.currency_code, locale)
  return totalTable([
    [words.opening, money(advice.opening)],
    [words.remaining, money(advice.remaining)],
    ...(advice.disputed > 0n ? [[words.disputed, money(advice.disputed)] as [string, string]] : []),
    [words.paid, money(advice.amount)],
  ])
}
