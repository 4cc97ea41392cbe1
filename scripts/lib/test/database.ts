import fs from "node:fs"
import path from "node:path"

import type pg from "pg"

import { Children } from "../children.ts"
import { compile } from "../compile.ts"
import { databaseExists, identifier, withClient } from "../database.ts"
import { childEnvironment, loadEnvironment, prepareDataDir } from "../environment.ts"
import { digest } from "../files.ts"
import { castFingerprint, schemaFingerprint } from "../fingerprint.ts"
import { runMedusa } from "../launch/parts.ts"
import { inRoot } from "../paths.ts"
import { startCluster, type Cluster } from "../postgres/cluster.ts"
import { isAlive } from "../run-process.ts"
import { loadSecrets } from "../secrets.ts"

/** The data directory of everything that tests need; it can be deleted at any time. */
export const testDataDir = inRoot(".data/test")

/** A file for every run that uses the PostgreSQL of the tests, named after its process. */
const usersDir = path.join(testDataDir, "users")

const othersUseIt = () =>
  fs.existsSync(usersDir) &&
  fs.readdirSync(usersDir).some((pid) => Number(pid) !== process.pid && isAlive(Number(pid)))

/**
 * The PostgreSQL of the tests, which gives up durability for speed. Several runs may share it; the
 * last one stops it.
 */
export async function startTestCluster(): Promise<Cluster> {
  fs.mkdirSync(usersDir, { recursive: true })
  const own = path.join(usersDir, String(process.pid))
  fs.writeFileSync(own, "")
  const cluster = await startCluster(testDataDir, "fast")
  const stop = async () => {
    fs.rmSync(own, { force: true })
    if (!othersUseIt()) {
      await cluster.stop()
    }
  }
  return { ...cluster, stop }
}

/** How specs find the database, as environment variables. */
export function databaseVariables(cluster: Cluster): Record<string, string> {
  return {
    DB_HOST: cluster.host,
    DB_PORT: String(cluster.port),
    DB_USERNAME: cluster.user,
    DB_PASSWORD: cluster.password,
  }
}

/** A database that specs clone, and the people in it. */
export interface Template {
  name: string
  /** JSON file that the script test-cast wrote; absent when there is no such script. */
  castFile?: string
}

/** Where a template is made: on which server, with its logs and the people in it in which directory. */
interface Place {
  cluster: Cluster
  dataDir: string
}

async function runAgainst(place: Place, database: string, name: string, args: string[]) {
  const { cluster, dataDir } = place
  const env = loadEnvironment({ DATA_DIR: dataDir, NODE_ENV: "test" })
  const secrets = loadSecrets(dataDir)
  const variables = {
    ...childEnvironment(env, cluster.url(database), secrets),
    ADMIN: "off",
    TEST_CAST_FILE: castFileOf(dataDir, database),
  }
  const children = new Children(path.join(dataDir, "logs"))
  await runMedusa(children, name, args, variables)
}

function castFileOf(dataDir: string, database: string): string {
  return path.join(dataDir, `${database}.json`)
}

/** Makes a database under a temporary name, so that one with the final name is always whole. */
async function build(
  cluster: Cluster,
  name: string,
  origin: string,
  fill: (temporary: string) => Promise<void>
): Promise<void> {
  const admin = cluster.url("postgres")
  const temporary = `wos_building_${process.pid}`
  await withClient(admin, async (client) => {
    await client.query(`drop database if exists ${identifier(temporary)} with (force)`)
    await client.query(`create database ${identifier(temporary)} template ${identifier(origin)}`)
  })
  await fill(temporary)
  await withClient(admin, (client) =>
    client.query(`alter database ${identifier(temporary)} rename to ${identifier(name)}`)
  )
}

async function migrated(place: Place): Promise<string> {
  const { cluster } = place
  const name = `wos_schema_${schemaFingerprint().slice(0, 12)}`
  if (!(await databaseExists(cluster.url("postgres"), name))) {
    await build(cluster, name, "template1", (temporary) => {
      const args = ["db:migrate", "--execute-safe-links", "--execute-safe-search"]
      return runAgainst(place, temporary, "test-migrate", args)
    })
  }
  return name
}

/** Removes what earlier runs left: old templates, and clones whose process has ended. */
async function removeOld(client: pg.Client, keep: string[]): Promise<void> {
  const { rows } = await client.query(
    "select datname from pg_database where datname like 'wos\\_%'"
  )
  for (const name of rows.map(({ datname }) => String(datname))) {
    const pid = Number(/^wos_(?:spec|building)_(\d+)/.exec(name)?.[1])
    const stale = pid > 0 ? !isAlive(pid) : !keep.includes(name)
    if (stale) {
      await client.query(`drop database if exists ${identifier(name)}`).catch(() => undefined)
    }
  }
}

/**
 * Compiles the test flavour and makes sure that the template database exists: it
 * is migrated and seeded once, and again only when migrations, links or the seed
 * change. Throws a Problem with Medusa's log when that fails.
 */
export async function prepareTemplate(
  cluster: Cluster,
  dataDir: string = testDataDir
): Promise<Template> {
  await compile("test")
  prepareDataDir(dataDir)
  const place = { cluster, dataDir }
  return withClient(cluster.url("postgres"), async (client) => {
    await client.query("select pg_advisory_lock(hashtext('wholesale_os.template'))")
    const script = ["test-cast", "essentials"].find((file) =>
      fs.existsSync(inRoot("backend/src/seed", `${file}.ts`))
    )
    const schema = await migrated(place)
    const name = `wos_template_${digest(schema, castFingerprint()).slice(0, 12)}`
    if (!(await databaseExists(cluster.url("postgres"), name))) {
      await build(cluster, name, schema, async (temporary) => {
        await runAgainst(place, temporary, "test-seed", ["exec", `./src/seed/${script}.js`])
        if (fs.existsSync(castFileOf(dataDir, temporary))) {
          fs.renameSync(castFileOf(dataDir, temporary), castFileOf(dataDir, name))
        }
      })
    }
    if (!othersUseIt()) {
      await removeOld(client, [schema, name])
    }
    const castFile = castFileOf(dataDir, name)
    return fs.existsSync(castFile) ? { name, castFile } : { name }
  })
}

/** How specs find the template, as environment variables. */
export function templateVariables(template: Template): Record<string, string> {
  const { name, castFile } = template
  return {
    TEST_TEMPLATE: name,
    TEST_DATA_DIR: testDataDir,
    ...(castFile ? { TEST_CAST_FILE: castFile } : {}),
  }
}
