import type { Books } from "./books"
import { FATES } from "./fates"
import type { Queryable } from "./rows"
import { numberOf, type Template } from "./templates"

const TABLE = `create unlogged table scale.fate as
  select x.*, sum(share) over (order by number) as until from jsonb_to_recordset($1::jsonb)
  as x(number int, share int, least int, most int, began_at timestamptz, txns int, accounts int,
    seller_steps int, buyer_steps int, pf int, ps int, inv int, cn int)`

/** How often each fate comes, when, and what a copy of it counts on by. */
export const stageFates = async (
  database: Queryable,
  templates: readonly Template[],
  books: readonly Books[]
): Promise<void> => {
  const fates = templates.map(({ fate, rows }, at) => {
    const fields = rows.map(({ table, text }) => ({ table, row: Object(JSON.parse(text)) }))
    const order = fields.find(({ table }) => table === "seller_order")
    const issued = (kind: string) =>
      fields.filter(({ table, row }) => table === "order_document" && row.kind === kind).length
    const [least, most] = fate.hours
    return {
      number: numberOf(fate),
      share: fate.share,
      least,
      most,
      began_at: order?.row.placed_at,
      txns: books[at].txns.length,
      accounts: books[at].accounts.length,
      seller_steps: books[at].seller_steps,
      buyer_steps: books[at].buyer_steps,
      pf: issued("pro_forma"),
      ps: issued("packing_slip"),
      inv: issued("invoice"),
      cn: issued("credit_note"),
    }
  })
  if (fates.length !== FATES.length) {
    throw new Error("Every fate needs an order to copy")
  }
  await database.query(TABLE, [JSON.stringify(fates)])
}
