import type { Locale } from "@wholesale/notifications"
import type { PdfLayout } from "@wholesale/ordering/documents/render-pdf"

/** The ink of what is said beside the facts. */
export const GREY = "#6b6b73"

const INK = "#1c1c1f"

export type Page = {
  title: string
  number: string
  /** Who issues it. */
  author: string
  /** `YYYY-MM-DD`; nothing else is the time in the file, so that it is the same whenever it is made. */
  issued_on: string
  page: (page: number, pages: number) => string
  content: PdfLayout["content"]
}

/** A page of the platform's papers around what it says. */
export const pageLayout = ({
  title,
  number,
  author,
  issued_on,
  page,
  content,
}: Page): PdfLayout => {
  const issued = new Date(`${issued_on}T00:00:00Z`)
  return {
    info: { title: `${title} ${number}`, author, creationDate: issued, modDate: issued },
    pageSize: "A4",
    pageMargins: [48, 48, 48, 60],
    defaultStyle: { font: "Roboto", fontSize: 9, color: INK },
    content,
    footer: (at: number, pages: number) => ({
      text: `${author} · ${page(at, pages)}`,
      alignment: "center",
      fontSize: 7,
      color: GREY,
      margin: [0, 20, 0, 0],
    }),
  }
}

/** A day as people of a language write it. */
export const dayText = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`)
  )

export const right = (text: string, more: object = {}) => ({
  text,
  alignment: "right" as const,
  ...more,
})

/** Names and values below each other; without those that have no value. */
export const factTable = (rows: readonly [string, string | null][]) => ({
  layout: "noBorders",
  margin: [0, 0, 0, 14] as [number, number, number, number],
  table: {
    widths: [110, "*"],
    body: rows
      .filter(([, value]) => value)
      .map(([label, value]) => [{ text: label, color: GREY }, value ?? ""]),
  },
})

/** Sums at the foot of a table, the last of them in bold. */
export const totalTable = (rows: readonly [string, string][]) => ({
  margin: [0, 12, 0, 0] as [number, number, number, number],
  columns: [
    { width: "*", text: "" },
    {
      width: 260,
      layout: "noBorders",
      table: {
        widths: ["*", 100],
        body: rows.map(([label, value], index) => {
          const bold = index === rows.length - 1
          return [{ text: label, bold }, right(value, { bold })]
        }),
      },
    },
  ],
})
