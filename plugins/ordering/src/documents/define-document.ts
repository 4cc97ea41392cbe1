import { formatMoney } from "@wholesale/core"
import type { Column, Content, TableCell, TDocumentDefinitions } from "pdfmake/interfaces"
import type { DocumentContent, DocumentLine } from "./content"
import { WORDS } from "./words"

const INK = "#1c1c1f"
const GREY = "#6b6b73"

/** The layout of a document. It depends on nothing but the content, which never changes. */
export const defineDocument = (content: DocumentContent): TDocumentDefinitions => {
  const words = WORDS[content.locale]
  const issued = new Date(`${content.issued_on}T00:00:00Z`)
  return {
    info: {
      title: `${words.titles[content.kind]} ${content.number}`,
      author: content.issuer.legal_name,
      creationDate: issued,
      modDate: issued,
    },
    pageSize: "A4",
    pageMargins: [48, 48, 48, 60],
    defaultStyle: { font: "Roboto", fontSize: 9, color: INK },
    content: [
      { text: content.issuer.name, fontSize: 12, bold: true },
      { text: senderLine(content), fontSize: 7, color: GREY, margin: [0, 2, 0, 18] },
      { columns: [recipient(content), facts(content)], columnGap: 24 },
      {
        text: words.titles[content.kind],
        fontSize: 16,
        bold: true,
        margin: [0, 24, 0, 10],
      },
      lineTable(content),
      ...totals(content),
      ...notes(content),
    ],
    footer: (page, pages) => ({
      text: `${content.issuer.legal_name} · ${words.page(page, pages)}`,
      alignment: "center",
      fontSize: 7,
      color: GREY,
      margin: [0, 20, 0, 0],
    }),
  }
}

const dayText = (day: string, locale: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`)
  )

const joined = (parts: readonly (string | null | undefined)[], by: string) =>
  parts.filter(Boolean).join(by)

const senderLine = ({ issuer, locale }: DocumentContent) => {
  const words = WORDS[locale]
  return joined(
    [
      issuer.legal_name,
      issuer.address_1,
      joined([issuer.postal_code, issuer.city], " "),
      issuer.country_code.toUpperCase(),
      issuer.registration_number && `${words.registration} ${issuer.registration_number}`,
      issuer.tax_id && `${words.taxId} ${issuer.tax_id}`,
      issuer.email,
    ],
    " · "
  )
}

const recipient = ({ recipient: to, ship_to: shipTo, locale }: DocumentContent): Column => {
  const words = WORDS[locale]
  const bill = [
    to.legal_name,
    to.address_1,
    to.address_2,
    joined([to.postal_code, to.city], " "),
    to.country_code.toUpperCase(),
    to.tax_id && `${words.taxId} ${to.tax_id}`,
  ]
  const ship = shipTo && [
    shipTo.company,
    joined([shipTo.first_name, shipTo.last_name], " "),
    shipTo.address_1,
    shipTo.address_2,
    joined([shipTo.postal_code, shipTo.city], " "),
    shipTo.country_code?.toUpperCase(),
  ]
  return {
    width: "*",
    stack: [
      { text: words.billTo, color: GREY, fontSize: 7 },
      { text: joined(bill, "\n"), margin: [0, 2, 0, 10] },
      ...(ship
        ? [
            { text: words.shipTo, color: GREY, fontSize: 7 },
            { text: joined(ship, "\n"), margin: [0, 2, 0, 0] as [number, number, number, number] },
          ]
        : []),
    ],
  }
}

const facts = (content: DocumentContent): Column => {
  const words = WORDS[content.locale]
  const on = (day: string) => dayText(day, content.locale)
  const rows: [string, string | null][] = [
    [words.number, content.number],
    [words.date, on(content.issued_on)],
    [words.refersTo, content.refers_to],
    [words.order, `#${content.order.display_id}`],
    [words.poNumber, content.order.po_number],
    [words.orderedOn, on(content.order.placed_on)],
    [words.shipsOn, content.expected_ship_on && on(content.expected_ship_on)],
    [words.shipment, content.shipment && String(content.shipment.number)],
    [words.tracking, content.shipment?.tracking_number ?? null],
  ]
  return {
    width: 200,
    layout: "noBorders",
    table: {
      widths: [95, "*"],
      body: rows
        .filter(([, value]) => value)
        .map(([label, value]) => [{ text: label, color: GREY }, value ?? ""]),
    },
  }
}

const right = (text: string, more: object = {}): TableCell => ({
  text,
  alignment: "right",
  ...more,
})

const lineTable = (content: DocumentContent): Content => {
  const words = WORDS[content.locale]
  const priced = content.amounts !== null
  const head = [
    { text: words.item, bold: true },
    right(words.quantity, { bold: true }),
    ...(priced
      ? [
          right(words.unitPrice, { bold: true }),
          right(words.taxRate, { bold: true }),
          right(words.amount, { bold: true }),
        ]
      : []),
  ]
  return {
    layout: "lightHorizontalLines",
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: priced ? ["*", 50, 75, 40, 80] : ["*", 60],
      body: [head, ...content.lines.map((line) => lineRow(content, line))],
    },
  }
}

const lineRow = (content: DocumentContent, line: DocumentLine): TableCell[] => {
  const money = (amount: string) =>
    formatMoney(BigInt(amount), content.currency_code, content.locale)
  const item: TableCell = {
    stack: [line.title, ...(line.sku ? [{ text: line.sku, color: GREY, fontSize: 7 }] : [])],
  }
  const quantity = right(new Intl.NumberFormat(content.locale).format(line.quantity))
  if (content.amounts === null) {
    return [item, quantity]
  }
  const rate = new Intl.NumberFormat(content.locale, { maximumFractionDigits: 2 })
  return [
    item,
    quantity,
    right(money(line.unit_price)),
    right(`${rate.format(line.tax_rate)} %`),
    right(money(line.subtotal)),
  ]
}

const totals = ({ amounts, currency_code: currency, locale }: DocumentContent): Content[] => {
  if (!amounts) {
    return []
  }
  const words = WORDS[locale]
  const money = (amount: bigint) => formatMoney(amount, currency, locale)
  const [goods, discount, shipping] = [amounts.goods, amounts.discount, amounts.shipping].map(
    BigInt
  )
  const rows: [string, bigint][] = [
    [words.goods, goods],
    ...(discount > 0n ? [[words.discount, -discount] as [string, bigint]] : []),
    ...(shipping > 0n ? [[words.shipping, shipping] as [string, bigint]] : []),
    [words.net, goods - discount + shipping],
    [words.tax, BigInt(amounts.tax)],
  ]
  return [
    {
      margin: [0, 12, 0, 0],
      columns: [
        { width: "*", text: "" },
        {
          width: 220,
          layout: "noBorders",
          table: {
            widths: ["*", 100],
            body: [
              ...rows.map(([label, amount]) => [label, right(money(amount))]),
              [
                { text: words.total, bold: true },
                right(money(BigInt(amounts.total)), { bold: true }),
              ],
            ],
          },
        },
      ],
    },
  ]
}

const notes = ({ kind, tax_reason: reason, locale, amounts }: DocumentContent): Content[] => {
  const words = WORDS[locale]
  const lines = [
    amounts ? words.taxNotes[reason] : undefined,
    kind === "pro_forma" ? words.proForma : undefined,
  ].filter((line) => line !== undefined)
  return lines.map((text) => ({ text, color: GREY, margin: [0, 14, 0, 0] }))
}
