import fs from "node:fs"
import path from "node:path"

import { databaseExists, identifier, withClient } from "../database.ts"
import type { Environment } from "../environment.ts"
import { checkReachable } from "../migrations.ts"
import { runningCluster, startCluster, type Cluster } from "../postgres/cluster.ts"
import { sleep } from "../run-process.ts"
import type { Step } from "./parts.ts"

const databaseName = "wholesale"

/** The database of a run. */
export interface Database {
  url: string
  /** For the user: where the data lies. */
  place: string
  /** Absent when the user brought the database. */
  cluster?: Cluster
}

/**
 * The database that the user named, or the embedded one with its database
 * created. Throws a Problem when it cannot be reached or started.
 */
export async function openDatabase(env: Environment, step: Step): Promise<Database> {
  if (env.databaseUrl) {
    await checkReachable(env.databaseUrl)
    const { hostname, port, pathname } = new URL(env.databaseUrl)
    return { url: env.databaseUrl, place: `${hostname}:${port || 5432}${pathname} (DATABASE_URL)` }
  }
  const cluster = await step("Starting PostgreSQL", () => startCluster(env.dataDir, "safe"))
  const admin = cluster.url("postgres")
  await checkReachable(admin)
  if (!(await databaseExists(admin, databaseName))) {
    await withClient(admin, (client) => client.query(`create database ${identifier(databaseName)}`))
  }
  const place = `${cluster.clusterDir} (PostgreSQL on port ${cluster.port})`
  return { url: cluster.url(databaseName), place, cluster }
}

/** Does something with the database of a run; the embedded one is stopped unless it ran before. */
export async function withDatabase<Result>(
  env: Environment,
  work: (url: string) => Promise<Result>
): Promise<Result> {
  const wasRunning =
    env.databaseUrl !== undefined ||
    (fs.existsSync(path.join(env.dataDir, "postgres.port")) &&
      runningCluster(env.dataDir) !== undefined)
  const { url, cluster } = await openDatabase(env, (_, step) => step())
  try {
    return await work(url)
  } finally {
    if (!wasRunning) {
      await cluster?.stop()
    }
  }
}

/** Stops the embedded PostgreSQL, also one that is just starting or that a killed run left. */
export async function stopCluster(
  env: Environment,
  opening: Promise<Database> | undefined
): Promise<void> {
  const opened = await Promise.race([opening?.catch(() => undefined), sleep(2000)])
  const ours = !env.databaseUrl && fs.existsSync(path.join(env.dataDir, "postgres.port"))
  const cluster = opened?.cluster ?? (ours ? runningCluster(env.dataDir) : undefined)
  await cluster?.stop()
}
