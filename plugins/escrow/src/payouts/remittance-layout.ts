import { formatMoney } from "@wholesale/core"
import type { Locale } from "@wholesale/notifications"
import type { PdfLayout } from "@wholesale/ordering/documents/render-pdf"
import { grossOf, type Remittance, type RemittanceLine } from "../domain/payout/remittance"
import { REMITTANCE_WORDS } from "./remittance-words"

const INK = "#1c1c1f"
const GREY = "#6b6b73"

/** How a remittance advice looks. It depends on nothing but what it says and the language. */
export const remittanceLayout = (advice: Remittance, locale: Locale): PdfLayout => {
  const words = REMITTANCE_WORDS[locale]
  const issued = new Date(`${advice.issued_on}T00:00:00Z`)
  return {
    info: {
      title: `${words.title} ${advice.number}`,
      author: advice.payer,
      creationDate: issued,
      modDate: issued,
    },
    pageSize: "A4",
    pageMargins: [48, 48, 48, 60],
    defaultStyle: { font: "Roboto", fontSize: 9, color: INK },
    content: [
      { text: words.title, fontSize: 16, bold: true, margin: [0, 0, 0, 10] },
      facts(advice, locale),
      lineTable(advice, locale),
      totals(advice, locale),
    ],
    footer: (page: number, pages: number) => ({
      text: `${advice.payer} · ${words.page(page, pages)}`,
      alignment: "center",
      fontSize: 7,
      color: GREY,
      margin: [0, 20, 0, 0],
    }),
  }
}

const dayText = (day: string, locale: Locale) =>
  new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`)
  )

const right = (text: string, more: object = {}) => ({ text, alignment: "right" as const, ...more })

const facts = (advice: Remittance, locale: Locale) => {
  const words = REMITTANCE_WORDS[locale]
  const rows: [string, string | null][] = [
    [words.number, advice.number],
    [words.date, dayText(advice.issued_on, locale)],
    [words.from, advice.payer],
    [words.to, advice.payee],
    [words.account, advice.iban_masked],
  ]
  return {
    layout: "noBorders",
    margin: [0, 0, 0, 14] as [number, number, number, number],
    table: {
      widths: [110, "*"],
      body: rows
        .filter(([, value]) => value)
        .map(([label, value]) => [{ text: label, color: GREY }, value ?? ""]),
    },
  }
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
  const rows: [string, bigint][] = [
    [words.opening, advice.opening],
    [words.remaining, advice.remaining],
    ...(advice.disputed > 0n ? [[words.disputed, advice.disputed] as [string, bigint]] : []),
  ]
  return {
    margin: [0, 12, 0, 0] as [number, number, number, number],
    columns: [
      { width: "*", text: "" },
      {
        width: 260,
        layout: "noBorders",
        table: {
          widths: ["*", 100],
          body: [
            ...rows.map(([label, amount]) => [label, right(money(amount))]),
            [{ text: words.paid, bold: true }, right(money(advice.amount), { bold: true })],
          ],
        },
      },
    ],
  }
}
