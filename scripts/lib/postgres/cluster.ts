import fs from "node:fs"
import os from "node:os"
import path from "node:path"

import { readIfExists, writeAtomically } from "../files.ts"
import { freePort, isPortFree } from "../ports.ts"
import { Problem } from "../problem.ts"
import { isAlive, runProcess, sleep } from "../run-process.ts"
import { loadSecrets } from "../secrets.ts"
import { place, type Placement } from "./placement.ts"

/** A running embedded PostgreSQL. */
export interface Cluster {
  host: "localhost"
  port: number
  user: string
  password: string
  clusterDir: string
  /** URL of a database of this cluster. */
  url(database: string): string
  /** Stops the server; the data stays. */
  stop(): Promise<void>
}

/** `fast` gives up durability, for databases that tests throw away. */
export type Durability = "safe" | "fast"

const superuser = "wholesale"
const fastSettings = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"]

function portFile(dataDir: string): string {
  return path.join(dataDir, "postgres.port")
}

async function initialise({ binDir, clusterDir, user }: Placement, password: string) {
  if (fs.existsSync(path.join(clusterDir, "PG_VERSION"))) {
    return
  }
  // What an interrupted initdb left behind is worth nothing; initdb wants an empty directory.
  for (const entry of fs.readdirSync(clusterDir)) {
    fs.rmSync(path.join(clusterDir, entry), { recursive: true, force: true })
  }
  // In the temporary directory, because the PostgreSQL user may not reach one of root's.
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), "wholesale-"))
  const passwordFile = path.join(directory, "password")
  fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  if (user) {
    fs.chownSync(directory, user.uid, user.gid)
    fs.chownSync(passwordFile, user.uid, user.gid)
  }
  const settings = ["--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--no-sync"]
  const args = ["-D", clusterDir, "-U", superuser, `--pwfile=${passwordFile}`, ...settings]
  try {
    const result = await runProcess(path.join(binDir, "initdb"), args, { ...user, cwd: "/" })
    if (result.code !== 0) {
      throw new Problem("PostgreSQL could not create its data directory.", result.output.trim())
    }
  } finally {
    fs.rmSync(directory, { recursive: true, force: true })
  }
}

interface PidFile {
  pid: number
  port: number
}

function readPidFile(clusterDir: string): PidFile | undefined {
  const lines = readIfExists(path.join(clusterDir, "postmaster.pid"))?.split("\n")
  const pid = Number(lines?.[0])
  return pid > 0 ? { pid, port: Number(lines?.[3]) } : undefined
}

/** Whether the process is the PostgreSQL of this directory and not a stranger with its old id. */
function isOurs(pid: number, clusterDir: string): boolean {
  const commandLine = readIfExists(`/proc/${pid}/cmdline`)
  return commandLine === undefined ? process.platform !== "linux" : commandLine.includes(clusterDir)
}

/** The orphan that an earlier, killed run left running, if there is one. */
function orphan(clusterDir: string): PidFile | undefined {
  const found = readPidFile(clusterDir)
  if (found && isAlive(found.pid) && isOurs(found.pid, clusterDir)) {
    return found
  }
  if (found) {
    fs.rmSync(path.join(clusterDir, "postmaster.pid"), { force: true })
  }
  return undefined
}

async function choosePort(dataDir: string): Promise<number> {
  const remembered = Number(readIfExists(portFile(dataDir)))
  return remembered > 0 && (await isPortFree(remembered)) ? remembered : freePort()
}

function pgCtl({ binDir, user }: Placement, args: string[]) {
  // The server inherits what pg_ctl has open, so its output must not be our pipe.
  return runProcess(path.join(binDir, "pg_ctl"), args, { ...user, cwd: "/", stdio: "ignore" })
}

async function launch(placement: Placement, port: number, durability: Durability) {
  const { clusterDir } = placement
  const log = path.join(clusterDir, "server.log")
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "max_connections=200",
    // Reading a page here or there costs the same since disks have no arm; Postgres assumes four times.
    "random_page_cost=1.1",
    ...(durability === "fast" ? fastSettings : []),
  ]
  const options = [`-p ${port}`, ...settings.map((setting) => `-c ${setting}`)].join(" ")
  const args = ["-D", clusterDir, "-w", "-t", "60", "-l", log, "-o", options, "start"]
  // After a kill of the postmaster alone its children need a moment to go away.
  for (let attempt = 1; attempt <= 5; attempt++) {
    const { code } = await pgCtl(placement, args)
    if (code === 0) {
      return
    }
    await sleep(1000)
  }
  const tail = readIfExists(log)?.trim().split("\n").slice(-8).join("\n")
  throw new Problem(`PostgreSQL did not start; its log is ${log}.`, tail)
}

async function stop(placement: Placement): Promise<void> {
  const base = ["-D", placement.clusterDir, "-w", "-m"]
  const gentle = await pgCtl(placement, [...base, "fast", "-t", "2", "stop"])
  if (gentle.code !== 0 && orphan(placement.clusterDir)) {
    await pgCtl(placement, [...base, "immediate", "-t", "1", "stop"])
  }
}

/** The cluster of `dataDir` when it runs already, without starting anything. */
export function runningCluster(dataDir: string): Cluster | undefined {
  const placement = place(dataDir)
  const running = orphan(placement.clusterDir)
  return running ? describe(placement, running.port, dataDir) : undefined
}

function describe(placement: Placement, port: number, dataDir: string): Cluster {
  const password = loadSecrets(dataDir).databasePassword
  return {
    host: "localhost",
    port,
    user: superuser,
    password,
    clusterDir: placement.clusterDir,
    url: (database) => `postgres://${superuser}:${password}@localhost:${port}/${database}`,
    stop: () => stop(placement),
  }
}

/**
 * Starts the embedded PostgreSQL of a data directory, creating it the first
 * time. A server that an earlier run left behind is taken over. Throws a
 * Problem with the end of PostgreSQL's log when it does not start.
 */
export async function startCluster(dataDir: string, durability: Durability): Promise<Cluster> {
  const placement = place(dataDir)
  await initialise(placement, loadSecrets(dataDir).databasePassword)
  const running = orphan(placement.clusterDir)
  if (running) {
    return describe(placement, running.port, dataDir)
  }
  const port = await choosePort(dataDir)
  await launch(placement, port, durability)
  writeAtomically(portFile(dataDir), `${port}\n`)
  return describe(placement, port, dataDir)
}
