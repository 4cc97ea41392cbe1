import fs from "node:fs"
import path from "node:path"

import {
  EnvironmentError,
  readEnvironment,
  type Environment,
  type RawEnvironment,
} from "../../plugins/core/src/env.ts"
import { root } from "./paths.ts"
import { Problem, messageOf } from "./problem.ts"
import type { Secrets } from "./secrets.ts"

export type { Environment }

/** The environment of a command; DATA_DIR is relative to the repository. Throws a Problem. */
export function loadEnvironment(raw: RawEnvironment = process.env): Environment {
  try {
    const dataDir = path.resolve(root, raw.DATA_DIR || ".data")
    return readEnvironment({ ...raw, DATA_DIR: dataDir })
  } catch (error) {
    if (error instanceof EnvironmentError) {
      const [first = "", ...lines] = error.message.split("\n")
      throw new Problem(first, lines.join("\n"))
    }
    throw error
  }
}

/** What a child process (Medusa, Next, a build) is given, on top of the present environment. */
export function childEnvironment(
  env: Environment,
  databaseUrl: string,
  secrets: Secrets,
  mode: "development" | "production" = "production"
): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: mode,
    MEDUSA_DISABLE_TELEMETRY: "true",
    NEXT_TELEMETRY_DISABLED: "1",
    DATABASE_URL: databaseUrl,
    DATA_DIR: env.dataDir,
    BACKEND_PORT: String(env.backendPort),
    STOREFRONT_PORT: String(env.storefrontPort),
    PUBLIC_BACKEND_URL: env.publicBackendUrl,
    PUBLIC_STOREFRONT_URL: env.publicStorefrontUrl,
    JWT_SECRET: env.jwtSecret ?? secrets.jwtSecret,
    COOKIE_SECRET: env.cookieSecret ?? secrets.cookieSecret,
    AUTH_MFA_ENCRYPTION_KEY: env.mfaEncryptionKey ?? secrets.mfaEncryptionKey,
    VAPID_PUBLIC_KEY: env.vapid?.publicKey ?? secrets.vapidPublicKey,
    VAPID_PRIVATE_KEY: env.vapid?.privateKey ?? secrets.vapidPrivateKey,
    LOG_LEVEL: env.logLevel,
  }
}

/** Like mkdir -p. Node's own recursive mkdir never returns below /proc. */
function makeDirectory(directory: string, mode: number): void {
  if (fs.statSync(directory, { throwIfNoEntry: false })?.isDirectory()) {
    return
  }
  makeDirectory(path.dirname(directory), mode)
  fs.mkdirSync(directory, { mode })
}

/** Creates DATA_DIR with its directories. Throws a Problem when it cannot be written. */
export function prepareDataDir(dataDir: string): void {
  try {
    makeDirectory(path.join(dataDir, "logs"), 0o755)
    makeDirectory(path.join(dataDir, "files/public"), 0o700)
    makeDirectory(path.join(dataDir, "files/private"), 0o700)
    const probe = path.join(dataDir, `.probe-${process.pid}`)
    fs.writeFileSync(probe, "")
    fs.rmSync(probe)
  } catch (error) {
    throw new Problem(
      `DATA_DIR ${dataDir} cannot be written: ${messageOf(error)}`,
      "Give the directory to the user who runs this, or choose another: DATA_DIR=/path npm start"
    )
  }
}
