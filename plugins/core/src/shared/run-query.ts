import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export type Binding = string | number | boolean | Date | null | string[] | number[]

/** Runs one statement; the same query works on a connection (`runner`) and inside a transaction. */
export type RunSql = <Row extends object>(
  statement: string,
  parameters?: readonly Binding[]
) => Promise<Row[]>

/** The part of Medusa's knex that hands out connections, and the part of pg that queries one. */
type Database = {
  client: {
    acquireConnection(): Promise<Connection>
    releaseConnection(connection: Connection): Promise<void>
  }
}

type Statement = { text: string; name?: string }

type Connection = {
  query<Row>(statement: Statement & { values: Binding[] }): Promise<{ rows: Row[] }>
}

/**
 * Runs one read-only statement that joins what several modules own. Parameters are written as `?`.
 * Writing is left to the modules' services.
 */
export const runQuery = async <Row extends object>(
  container: MedusaContainer,
  statement: string,
  parameters: readonly Binding[] = []
): Promise<Row[]> => query(container, { text: numbered(statement) }, parameters)

/** `runQuery` bound to a container. */
export const runner =
  (container: MedusaContainer): RunSql =>
  (statement, parameters) =>
    runQuery(container, statement, parameters)

/**
 * `runner` for hot reads: Postgres keeps their plans, which for a page made of many joins take longer
 * to make than to run. Only for statements whose text is always the same, as each stays with its
 * connection.
 */
export const preparedRunner =
  (container: MedusaContainer): RunSql =>
  (statement, parameters = []) =>
    query(container, prepared(statement), parameters)

/** Straight to the driver: what knex adds on the way costs as much as a small statement itself. */
const query = async <Row extends object>(
  container: MedusaContainer,
  statement: Statement,
  parameters: readonly Binding[]
): Promise<Row[]> => {
  const { client } = container.resolve<Database>(ContainerRegistrationKeys.PG_CONNECTION)
  const connection = await client.acquireConnection()
  try {
    const { rows } = await connection.query<Row>({ ...statement, values: [...parameters] })
    return rows
  } finally {
    await client.releaseConnection(connection)
  }
}

/** Postgres numbers its parameters. */
const numbered = (statement: string) => {
  let position = 0
  return statement.replace(/\?/g, () => `$${(position += 1)}`)
}

const statements = new Map<string, Statement>()

/** A statement under a name that follows from its text. */
const prepared = (statement: string): Statement => {
  const known = statements.get(statement)
  if (known) {
    return known
  }
  const text = numbered(statement)
  const made = { text, name: createHash("sha1").update(text).digest("hex") }
  statements.set(statement, made)
  return made
}

/** A list of texts as one parameter, made with `texts`; the planner can look into it. */
export const TEXTS = "?::text[]"

/** Writes texts as Postgres writes an array, which both of our ways to run SQL pass on unchanged. */
export const texts = (values: readonly string[]): string =>
  `{${values.map((value) => `"${value.replace(/[\\"]/g, "\\$&")}"`).join(",")}}`

/** A text as it stands in a pattern of `like`, so that its own wildcards mean themselves. */
export const escapeLike = (text: string): string => text.replace(/[\\%_]/g, "\\$&")

/** The pattern of `like` for everything that contains a text. */
export const containsPattern = (text: string): string => `%${escapeLike(text)}%`

/** Conditions of a `where`, joined by `and`, with their parameters in order. */
export class Conditions {
  private readonly texts: string[] = []
  readonly parameters: Binding[] = []

  /** Adds a condition; parameters are written as `?`. */
  add(text: string, ...parameters: Binding[]) {
    this.texts.push(text)
    this.parameters.push(...parameters)
    return this
  }

  /** Adds the condition when the value is given. */
  when<Value extends Binding>(value: Value | undefined, text: string) {
    return value === undefined || value === null ? this : this.add(text, value)
  }

  /** Adds a search for `q` in any of the columns, without regard to case. */
  search(q: string | undefined, columns: readonly string[]) {
    if (!q) {
      return this
    }
    const pattern = containsPattern(q)
    const text = columns.map((column) => `${column} ilike ?`).join(" or ")
    return this.add(`(${text})`, ...columns.map(() => pattern))
  }

  get sql() {
    return this.texts.length > 0 ? this.texts.join(" and ") : "true"
  }
}
