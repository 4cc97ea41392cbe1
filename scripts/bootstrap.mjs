/**
 * What every command does before anything from node_modules may be used: check
 * the Node version, install the dependencies when they are missing or stale,
 * and make TypeScript importable. Only Node's own modules are imported here.
 */
import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, readFileSync, statSync, statfsSync, writeFileSync } from "node:fs"
import path from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"

/** Absolute path of the repository. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..")

const stampFile = path.join(root, "node_modules", ".wholesale-install")
const neededForInstall = 2_500

/** Prints a problem and how to solve it, then ends the process with exit code 1. */
function fail(problem, remedy) {
  process.stderr.write(`\nError: ${problem}\n${remedy ? `       ${remedy}\n` : ""}`)
  process.exit(1)
}

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number)
  const supported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
  if (!supported) {
    fail(
      `Node ${process.versions.node} is too old or not supported.`,
      "Install Node 20.19 or newer, or 22.12 or newer: https://nodejs.org"
    )
  }
}

/** Variables of a .env file at the root never override those of the shell. */
function loadDotEnv() {
  const file = path.join(root, ".env")
  if (existsSync(file)) {
    process.loadEnvFile(file)
  }
}

function lockHash() {
  const lock = readFileSync(path.join(root, "package-lock.json"))
  return createHash("sha256")
    .update(`${process.platform} ${process.arch} `)
    .update(lock)
    .digest("hex")
}

/** Whether node_modules was installed from the present lock file, by us or by hand. */
function isInstalled() {
  if (!existsSync(path.join(root, "node_modules/tsx/package.json"))) {
    return false
  }
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8").trim() === lockHash()) {
    return true
  }
  const own = path.join(root, "node_modules/.package-lock.json")
  const lock = path.join(root, "package-lock.json")
  return existsSync(own) && statSync(own).mtimeMs >= statSync(lock).mtimeMs
}

function installFailure(output) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i.test(output)) {
    fail(
      "The dependencies could not be installed: the npm registry is not reachable.",
      "Check the network or the proxy (npm config get registry), then run the same command again."
    )
  }
  if (/ENOSPC/.test(output)) {
    fail("The dependencies could not be installed: the disk is full.", "Free about 2.5 GB.")
  }
  process.stderr.write(output)
  fail(
    "The dependencies could not be installed.",
    "The output of npm is above; solve it, then run again."
  )
}

function checkSpaceForInstall() {
  const { bavail, bsize } = statfsSync(root)
  const free = Math.floor((bavail * bsize) / 1_000_000)
  if (free < neededForInstall) {
    fail(
      `Only ${free} MB are free on the disk of ${root}; installing needs ${neededForInstall} MB.`,
      "Free some space, then run the same command again."
    )
  }
}

function npm(verb) {
  const flags = ["--no-audit", "--no-fund", "--include=dev", "--loglevel=error"]
  const windows = process.platform === "win32"
  return spawnSync(windows ? "npm.cmd" : "npm", [...verb, ...flags], {
    cwd: root,
    stdio: ["ignore", "inherit", "pipe"],
    encoding: "utf8",
    shell: windows,
    env: { ...process.env, NODE_ENV: "development", MEDUSA_DISABLE_TELEMETRY: "true" },
  })
}

/**
 * Installs when node_modules does not match the lock file. An existing
 * node_modules is brought up to date instead of being deleted first.
 */
function ensureInstalled() {
  if (isInstalled()) {
    return
  }
  checkSpaceForInstall()
  const started = Date.now()
  process.stderr.write("- Installing dependencies (one to three minutes the first time) ...\n")
  const fresh = !existsSync(path.join(root, "node_modules"))
  let result = npm(fresh ? ["ci"] : ["install", "--no-save"])
  if (result.status !== 0 && /EUSAGE/.test(result.stderr ?? "")) {
    // A lock file written where a registry lacks packages of other platforms is not enough for ci.
    result = npm(["install", "--no-save"])
  }
  if (result.error || result.status !== 0) {
    installFailure(`${result.error?.message ?? ""}${result.stderr ?? ""}`)
  }
  writeFileSync(stampFile, `${lockHash()}\n`)
  const seconds = Math.round((Date.now() - started) / 1000)
  process.stderr.write(`- Dependencies installed in ${seconds} s\n`)
}

/**
 * Prepares the clone, then runs `main(args)` of the TypeScript file `relative`
 * (below scripts/). A number that main returns becomes the exit code.
 */
export async function run(relative, args = process.argv.slice(2)) {
  checkNode()
  loadDotEnv()
  process.env.MEDUSA_DISABLE_TELEMETRY = "true"
  process.env.NEXT_TELEMETRY_DISABLED = "1"
  ensureInstalled()
  const { register } = await import("tsx/esm/api")
  // Files of the plugins are CommonJS, and require each other.
  const { register: registerRequire } = await import("tsx/cjs/api")
  registerRequire()
  register()
  const file = path.join(root, "scripts", relative)
  const { main } = await import(pathToFileURL(file).href)
  const { report } = await import(pathToFileURL(path.join(root, "scripts/lib/problem.ts")).href)
  let code = 1
  try {
    code = (await main(args)) ?? 0
  } catch (error) {
    report(error)
  }
  // What a command left unfinished (a wait, a poll) must not keep the process alive.
  process.stdout.write("", () => process.exit(code))
}
