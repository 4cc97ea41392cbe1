import { idsIn } from "./marks"

/** Something that runs statements in the database. */
export type Queryable = {
  query<Row extends object>(statement: string, parameters?: unknown[]): Promise<Row[]>
}

/** A row as text, since a number of JSON would lose digits of amounts. */
export type RowText = { table: string; text: string }

/** Tables of the books, which `books.ts` copies by what it knows about them. */
const BOOKS = ["ledger_account", "ledger_entry", "ledger_txn"]

/** What gets rows while orders are traded and has none in a copy, and why. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  document_sequence:
    "counts an issuer's documents, so it is counted anew when all copies are there",
  ledger_block: "covers what was posted, so the copies are sealed by the product itself",
  ledger_day: "is closed by the product itself",
  ledger_total: "is what the blocks cover, so sealing sums the copies up",
  notification: "thirty of 2.5 kB an order; nothing but a person's own list reads them",
  outbox_message: "has been handled, and is removed after some days",
}

/** What belongs to no order even though it was written meanwhile. */
const ALONE: readonly string[] = ["card_refresh"]

const KEYS = `select c.relname as name, string_agg('(to_jsonb(t)->>' || quote_literal(a.attname)
    || ')', ' || '' '' || ' order by a.attnum) as key
  from pg_class c join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
  join pg_attribute a on a.attrelid = c.oid and a.attnum = any(k.conkey)
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' group by 1 order by 1`

/** The rows that came since this was made, of every table that orders may write to. */
export class NewRows {
  private constructor(
    private readonly database: Queryable,
    private readonly known: ReadonlyMap<string, { key: string; keys: ReadonlySet<string> }>
  ) {}

  static async since(database: Queryable): Promise<NewRows> {
    const tables = await database.query<{ name: string; key: string }>(KEYS)
    const known = new Map<string, { key: string; keys: ReadonlySet<string> }>()
    for (const { name, key } of tables.filter(({ name }) => isCopied(name))) {
      const rows = await database.query<{ key: string }>(`select ${key} as key from "${name}" t`)
      known.set(name, { key, keys: new Set(rows.map((row) => row.key)) })
    }
    return new NewRows(database, known)
  }

  async read(): Promise<RowText[]> {
    const found: RowText[] = []
    for (const [table, { key, keys }] of this.known) {
      const rows = await this.database.query<{ key: string; text: string }>(
        `select ${key} as key, to_jsonb(t)::text as text from "${table}" t order by 1`
      )
      const fresh = rows.filter((row) => !keys.has(row.key))
      found.push(...fresh.map(({ text }) => ({ table, text })))
    }
    return found
  }
}

const isCopied = (table: string) => !(table in LEFT_OUT) && ![...BOOKS, ...ALONE].includes(table)

/** The id of a row; some tables have another key. */
export const idOf = ({ text }: RowText): string[] => {
  const { id } = Object(JSON.parse(text))
  return typeof id === "string" ? [id] : []
}

/** Which rows hang together: those that name each other, directly or by others. */
class Groups {
  private readonly parents = new Map<string, string>()

  constructor(ids: readonly string[]) {
    ids.forEach((id) => this.parents.set(id, id))
  }

  /** A name of the group that an id is in; an id of no row has none. */
  of(id: string): string | undefined {
    const parent = this.parents.get(id)
    return parent === undefined || parent === id ? parent : this.of(parent)
  }

  join(one: string, other: string): void {
    const [first, second] = [this.of(one), this.of(other)]
    if (first !== undefined && second !== undefined) {
      this.parents.set(first, second)
    }
  }
}

/**
 * Deals rows out to the orders that they belong to: what names each other belongs together.
 * @param words what only rows of one order say, e.g. its purchase order number
 * @returns the rows of each word's order
 * @throws where rows belong to no order, or to two: `rows.ts` has to learn what their table is
 */
export const dealRows = (rows: readonly RowText[], words: readonly string[]): RowText[][] => {
  const places = rows.map((_, place) => `row ${place}`)
  const groups = new Groups([...places, ...rows.flatMap(idOf)])
  rows.forEach((row, place) =>
    [...idOf(row), ...idsIn(row.text)].forEach((id) => groups.join(places[place], id))
  )
  const names = words.map((word) =>
    groups.of(places[rows.findIndex(({ text }) => text.includes(`"${word}"`))])
  )
  const stray = rows.filter((_, place) => !names.includes(groups.of(places[place])))
  if (stray.length > 0 || new Set(names).size < words.length) {
    const tables = [...new Set(stray.map(({ table }) => table))].join(", ")
    throw new Error(`Rows of ${tables || "two orders"} can't be told apart by order`)
  }
  return names.map((name) => rows.filter((_, place) => groups.of(places[place]) === name))
}
