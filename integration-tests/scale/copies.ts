import { filled, filledJson, marksIn } from "./marks"
import type { Queryable, RowText } from "./rows"
import { markedRows, numberOf, type Template } from "./templates"

type Column = { name: string; type: string }

/** Columns that are worked out, where replacing marks would not do; of `t` and `c`. */
const WORKED_OUT: Readonly<Record<string, (fill: (column: string) => string) => string>> = {
  "order.display_id": () => "c.number::int",
  "order_group.display_id": () => "c.number::int",
  "seller_order.display_id": () => "c.number::int",
  "dispute.display_id": () => "c.number::int",
  "return.display_id": () => "c.number::int",
  "order_document.sequence": () => `(case t.kind when 'pro_forma' then c.pf
    when 'packing_slip' then c.ps when 'invoice' then c.inv else c.cn end)::int`,
  "delivery_evidence.sha256": (fill) =>
    `encode(sha256(convert_to(${fill("statement")}, 'UTF8')), 'hex')`,
}

const COLUMNS = `select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
  where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''
  order by attnum`

/** A table whose rows are copied, with the statement that does it for copies from $1 up to $2. */
export type CopiedTable = { table: string; statement: string }

/** Puts the rows of all templates into tables of the schema `scale`, with marks for what differs. */
export const stageTemplates = async (
  database: Queryable,
  templates: readonly Template[]
): Promise<CopiedTable[]> => {
  const staged = templates.flatMap((template) => {
    const marked = markedRows(template)
    return template.rows.map(({ table, text }, index) => ({
      fate: numberOf(template.fate),
      table,
      text,
      marked: marked[index].text,
    }))
  })
  const tables = [...new Set(staged.map(({ table }) => table))]
  const copied: CopiedTable[] = []
  for (const table of tables) {
    copied.push(
      await stageTable(
        database,
        table,
        staged.filter((row) => row.table === table)
      )
    )
  }
  return copied
}

type StagedRow = RowText & { fate: number; marked: string }

const stageTable = async (database: Queryable, table: string, rows: readonly StagedRow[]) => {
  const columns = await database.query<Column>(COLUMNS, [`public."${table}"`])
  const values = rows.map(({ marked }): Record<string, unknown> => Object(JSON.parse(marked)))
  const originals = rows.map(({ text }): Record<string, unknown> => Object(JSON.parse(text)))
  const days = columns.filter(({ name }) => isDay(originals, name)).map(({ name }) => name)
  const marksOf = (name: string) =>
    days.includes(name)
      ? []
      : [...new Set(values.flatMap((row) => marksIn(JSON.stringify(row[name] ?? null))))]
  const marks = new Map(columns.map(({ name }) => [name, marksOf(name)]))
  const isMarked = ({ name }: Column) => (marks.get(name) ?? []).length > 0
  const picked = columns.map((column) =>
    isMarked(column) ? `m.row->>'${column.name}' as "${column.name}"` : `o."${column.name}"`
  )
  await database.query(
    `create unlogged table scale."t_${table}" as select m.fate, ${picked.join()}
     from jsonb_to_recordset($1::jsonb) as m(fate int, original jsonb, row jsonb)
     cross join lateral jsonb_populate_record(null::public."${table}", m.original) o`,
    [stagedJson(rows)]
  )
  const expressions = columns.map((column) =>
    expressionOf(table, column, marks, days.includes(column.name))
  )
  const names = columns.map(({ name }) => `"${name}"`).join()
  return {
    table,
    statement: `insert into public."${table}" (${names}) select ${expressions.join()}
      from scale.copy c join scale."t_${table}" t on t.fate = c.fate
      where c.place_in_time > $1 and c.place_in_time <= $2`,
  }
}

/** Joined by hand: parsing amounts would lose digits of them. */
const stagedJson = (rows: readonly StagedRow[]) =>
  `[${rows
    .map(({ fate, text, marked }) => `{"fate": ${fate}, "original": ${text}, "row": ${marked}}`)
    .join()}]`

const DAY = /^\d{4}-\d\d-\d\d$/

const isDay = (rows: readonly Record<string, unknown>[], name: string) => {
  const known = rows.map((row) => row[name]).filter((value) => value !== null)
  return known.length > 0 && known.every((value) => DAY.test(String(value)))
}

const expressionOf = (
  table: string,
  { name, type }: Column,
  marks: ReadonlyMap<string, readonly string[]>,
  day: boolean
): string => {
  const fill = (column: string) => filled(`t."${column}"`, marks.get(column) ?? [])
  const column = `t."${name}"`
  const own = marks.get(name) ?? []
  const worked = WORKED_OUT[`${table}.${name}`]
  if (worked) {
    return worked(fill)
  }
  if (day) {
    return `(${column}::date + c.days)::${type}`
  }
  if (own.length > 0) {
    return type === "jsonb" ? `${filledJson(column, own)}::jsonb` : `${fill(name)}::${type}`
  }
  return type === "timestamp with time zone" ? `${column} + c.shift` : column
}
