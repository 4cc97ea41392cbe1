import fs from "node:fs"

import { Client } from "pg"

import type { Cast } from "../kit/cast"

/** A variable that the runner (or database.mjs) has set. */
export function required(name: string): string {
  const value = process.env[name]
  if (!value) {
    throw new Error(
      `${name} is not set: run the specs with npm test, or jest with --selectProjects`
    )
  }
  return value
}

/** URL of a database on the server of the tests. */
export function databaseUrl(name: string): string {
  const [user, password] = [required("DB_USERNAME"), required("DB_PASSWORD")]
  return `postgres://${user}:${password}@${required("DB_HOST")}:${required("DB_PORT")}/${name}`
}

/** Runs one statement in a database and returns its rows. */
export async function queryDatabase<Row extends object = Record<string, unknown>>(
  name: string,
  sql: string,
  params: unknown[] = []
): Promise<Row[]> {
  const client = new Client({ connectionString: databaseUrl(name) })
  // A connection that breaks rejects the query at hand; without a listener it would end the process.
  client.on("error", () => undefined)
  await client.connect()
  try {
    const { rows } = await client.query<Row>(sql, params)
    return rows
  } finally {
    await client.end()
  }
}

let clones = 0

/**
 * Makes a database of its own for a spec, as a copy of the migrated and seeded
 * template. The name holds the process, so that what a killed run left is found.
 */
export async function cloneTemplate(): Promise<string> {
  clones += 1
  const name = `wos_spec_${process.pid}_${Date.now().toString(36)}_${clones}`
  await queryDatabase(
    "postgres",
    `create database "${name}" template "${required("TEST_TEMPLATE")}"`
  )
  return name
}

/** Removes a database, also when somebody is still connected. */
export async function dropDatabase(name: string): Promise<void> {
  await queryDatabase("postgres", `drop database if exists "${name}" with (force)`)
}

/** Who is in the template, as the seed of the tests wrote it. */
export function readCast(): Cast {
  const cast: Cast = JSON.parse(fs.readFileSync(required("TEST_CAST_FILE"), "utf8"))
  return cast
}
