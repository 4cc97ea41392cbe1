import { FATES, type Fate } from "./fates"
import { idMarks, mark, replaced, type Replacement } from "./marks"
import { idOf, type RowText } from "./rows"

/** An order that was traded, with its rows, which are to be copied. */
export type Template = { fate: Fate; rows: RowText[]; replacements: Replacement[] }

type Fields = Record<string, unknown>

const fieldsOf = ({ text }: RowText): Fields => Object(JSON.parse(text))

/** Numbers that a company's documents have, by the kind of the document. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  pro_forma: "pf",
  packing_slip: "ps",
  invoice: "inv",
  credit_note: "cn",
}

const DAY_MS = 86_400_000

/** The days that an order's papers name: that of its placement and those of the week after. */
const dayMarks = (placedAt: string): Replacement[] =>
  Array.from({ length: 7 }, (_, offset) => {
    const day = new Date(Date.parse(placedAt) + offset * DAY_MS).toISOString().slice(0, 10)
    return [`"${day}"`, `"${mark(`day${offset}`)}"`]
  })

/** What every copy of an order has other than the order: its rows' ids, and the numbers people read. */
export const replacementsOf = (
  po: string,
  rows: readonly RowText[],
  cast: readonly Replacement[]
): Replacement[] => {
  const of = (table: string) => rows.filter((row) => row.table === table).map(fieldsOf)
  const [request] = of("payment_request")
  const [order] = of("seller_order")
  return [
    ...idMarks(rows.flatMap(idOf)),
    ...cast,
    ...dayMarks(String(order.placed_at)),
    [po, `PO-${mark("n")}`],
    [String(request.reference), mark("reference")],
    [`"display_id": ${String(order.display_id)}`, `"display_id": "${mark("number")}"`],
    ...of("order_document").map(({ kind, number }): Replacement => {
      const name = DOCUMENTS[String(kind)]
      return [`"${String(number)}"`, `"${name.toUpperCase()}-${mark(name)}"`]
    }),
  ]
}

/** The rows of a template with its marks, by table. */
export const markedRows = ({ rows, replacements }: Template): RowText[] =>
  rows.map(({ table, text }) => ({ table, text: replaced(text, replacements) }))

/** A fate's number in the tables of `plan.ts`, from 1. */
export const numberOf = (fate: Fate): number => FATES.indexOf(fate) + 1
