import { createHash } from "node:crypto"
import { asValue } from "@medusajs/framework/awilix"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, createMedusaContainer } from "@medusajs/framework/utils"
import type { RunSql } from "@wholesale/core"
import { Client, Pool, type QueryConfig, type QueryResult } from "pg"
import { LEDGER_MODULE } from "../../name"

/** A database of its own with nothing but a ledger in it. */
export type LedgerDatabase = {
  pool: Pool
  ask(query: QueryConfig): Promise<QueryResult>
  run: RunSql
  /** What the functions of `src/ledger` need of Medusa's container. */
  container: MedusaContainer
  drop(): Promise<void>
}

let made = 0

/**
 * Makes a database and the ledger in it. Its name holds the process, so that what a killed run left
 * is found.
 */
export const createLedger = async (
  statements: readonly string[],
  connections: number
): Promise<LedgerDatabase> => {
  made += 1
  const name = `wos_spec_${process.pid}_${Date.now().toString(36)}_l${made}`
  await onServer(`create database ${name}`)
  const pool = new Pool({ connectionString: urlOf(name), max: connections })
  // A connection that is idle when its database goes away must not end the process.
  pool.on("error", () => undefined)
  await pool.query(statements.join("\n"))
  const ask: LedgerDatabase["ask"] = async (query) => {
    const connection = await pool.connect()
    // The pool's own query gives a connection up whenever something is refused.
    return await connection.query(query).finally(() => connection.release())
  }
  // Under a name, so that what is asked for after each run is planned once.
  const run: RunSql = async (statement, parameters = []) => {
    const name = createHash("sha1").update(statement).digest("hex")
    return (await ask({ name, text: numbered(statement), values: [...parameters] })).rows
  }
  return {
    pool,
    ask,
    run,
    container: containerOf(pool),
    drop: async () => {
      await pool.end()
      await onServer(`drop database ${name} with (force)`)
    },
  }
}

const urlOf = (database: string) => {
  const { DB_USERNAME, DB_PASSWORD, DB_HOST, DB_PORT } = process.env
  return `postgres://${DB_USERNAME}:${DB_PASSWORD}@${DB_HOST}:${DB_PORT}/${database}`
}

const onServer = async (statement: string) => {
  const client = new Client({ connectionString: urlOf("postgres") })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}

/** Postgres numbers its parameters. */
const numbered = (statement: string) => {
  let position = 0
  return statement.replace(/\?/g, () => `$${(position += 1)}`)
}

/** A container of which the functions in `src/ledger` get their connections and transactions. */
const containerOf = (pool: Pool) => {
  const client = {
    acquireConnection: () => pool.connect(),
    releaseConnection: async (connection: { release(): void }) => connection.release(),
  }
  const inTransaction = async <Result>(work: (tx: object) => Promise<Result>): Promise<Result> => {
    const connection = await pool.connect()
    try {
      await connection.query("begin")
      const execute = async (statement: string, parameters: unknown[]) =>
        (await connection.query(numbered(statement), parameters)).rows
      const result = await work({ transactionManager: { execute } })
      await connection.query("commit")
      return result
    } catch (error) {
      await connection.query("rollback")
      throw error
    } finally {
      connection.release()
    }
  }
  const container = createMedusaContainer()
  container.register(ContainerRegistrationKeys.PG_CONNECTION, asValue({ client }))
  container.register(LEDGER_MODULE, asValue({ inTransaction }))
  return container
}
