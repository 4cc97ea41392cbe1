import path from "node:path"

import { z } from "@medusajs/framework/zod"

import {
  confidential,
  examples,
  s3Names,
  secrets,
  shape,
  type Values,
  type VariableName,
} from "./env-variables"

/** The raw environment, as in `process.env`. */
export type RawEnvironment = Record<string, string | undefined>

/** What is wrong with one variable. */
export interface EnvironmentProblem {
  name: string
  problem: string
  example: string
}

/** Says for every wrong variable its name, what is wrong with it, and an example. */
export class EnvironmentError extends Error {
  constructor(readonly problems: EnvironmentProblem[]) {
    const lines = problems.map((p) => `${p.name}: ${p.problem}. Example: ${p.name}=${p.example}`)
    super(`The environment is not valid.\n${lines.join("\n")}`)
    this.name = "EnvironmentError"
  }
}

/** Where uploaded files go instead of DATA_DIR/files. */
export interface S3Settings {
  bucket: string
  region: string
  accessKeyId: string
  secretAccessKey: string
  fileUrl: string
  endpoint?: string
}

/** Somebody else's sign-in that people may use here. */
export interface IdentityProviderSettings {
  id: "google" | "linkedin"
  issuer: string
  clientId: string
  clientSecret: string
}

/** The whole configuration that comes from outside, checked and with its defaults. */
export interface Environment {
  nodeEnv: "development" | "test" | "production"
  backendPort: number
  storefrontPort: number
  /** Absolute path. */
  dataDir: string
  /** Absent means the embedded PostgreSQL. */
  databaseUrl?: string
  redisUrl?: string
  seed: "demo" | "none"
  jwtSecret?: string
  cookieSecret?: string
  mfaEncryptionKey?: string
  publicBackendUrl: string
  publicStorefrontUrl: string
  storeCors: string
  adminCors: string
  authCors: string
  smtpUrl?: string
  mailFrom: string
  viesUrl: string
  /** The operator's VAT id; with it VIES gives each check a consultation number. */
  viesRequester?: string
  workerMode: "shared" | "server" | "worker"
  outboxLeaseSeconds: number
  /** 0 keeps the worker of this process off. */
  outboxPollMilliseconds: number
  /** With which push services know this installation; absent means no push. */
  vapid?: { publicKey: string; privateKey: string }
  /** Hosts of push services that are sent to. */
  pushHosts: string[]
  s3?: S3Settings
  /** Those that are configured, in the order in which they are offered. */
  identityProviders: IdentityProviderSettings[]
  easypostApiKey?: string
  stripeApiKey?: string
  /** Several are separated by commas; given whenever the key is. */
  stripeWebhookSecret?: string
  stripeApiUrl: string
  /** Whether this process serves the dashboard. */
  admin: boolean
  logLevel: Values["LOG_LEVEL"]
}

/** The environment of a server process: its database and secrets are known. */
export type ServerEnvironment = Environment &
  Required<Pick<Environment, "databaseUrl" | "jwtSecret" | "cookieSecret" | "mfaEncryptionKey">>

function isName(name: unknown): name is VariableName {
  return typeof name === "string" && name in shape
}

function describe(issue: z.core.$ZodIssue, raw: RawEnvironment): EnvironmentProblem {
  const [name] = issue.path
  if (!isName(name)) {
    return { name: String(name), problem: issue.message, example: "" }
  }
  const expected =
    issue.code === "invalid_value" ? `must be one of ${issue.values.join(", ")}` : issue.message
  const value = confidential.has(name) ? "the value" : `"${(raw[name] ?? "").slice(0, 60)}"`
  return { name, problem: `${value} ${expected}`, example: examples[name] }
}

function missing(names: VariableName[], reason: string): EnvironmentProblem[] {
  return names.map((name) => ({ name, problem: reason, example: examples[name] }))
}

const clients = [
  ["GOOGLE_CLIENT_ID", "GOOGLE_CLIENT_SECRET"],
  ["LINKEDIN_CLIENT_ID", "LINKEDIN_CLIENT_SECRET"],
] as const

function checkTogether(values: Values): EnvironmentProblem[] {
  const given = s3Names.filter((name) => values[name] !== undefined)
  const absentS3 = given.length > 0 ? s3Names.filter((name) => !given.includes(name)) : []
  const problems = missing(absentS3, `is missing, and ${given.join(", ")} needs it`)
  if (values.STRIPE_API_KEY && !values.STRIPE_WEBHOOK_SECRET) {
    problems.push(...missing(["STRIPE_WEBHOOK_SECRET"], "is missing, and STRIPE_API_KEY needs it"))
  }
  for (const [id, secret] of clients) {
    if (values[id] && !values[secret]) {
      problems.push(...missing([secret], `is missing, and ${id} needs it`))
    }
  }
  if (values.VAPID_PUBLIC_KEY && !values.VAPID_PRIVATE_KEY) {
    problems.push(...missing(["VAPID_PRIVATE_KEY"], "is missing, and VAPID_PUBLIC_KEY needs it"))
  }
  const ownDatabase = values.DATABASE_URL !== undefined && values.NODE_ENV === "production"
  const absentSecrets = secrets.filter((name) => values[name] === undefined)
  return ownDatabase
    ? [...problems, ...missing(absentSecrets, "is required in production")]
    : problems
}

function s3Of(values: Values): S3Settings | undefined {
  const { S3_BUCKET, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY, S3_FILE_URL } = values
  if (!S3_BUCKET || !S3_REGION || !S3_ACCESS_KEY_ID || !S3_SECRET_ACCESS_KEY || !S3_FILE_URL) {
    return undefined
  }
  return {
    bucket: S3_BUCKET,
    region: S3_REGION,
    accessKeyId: S3_ACCESS_KEY_ID,
    secretAccessKey: S3_SECRET_ACCESS_KEY,
    fileUrl: S3_FILE_URL,
    endpoint: values.S3_ENDPOINT,
  }
}

function identityProvidersOf(values: Values): IdentityProviderSettings[] {
  const known = [
    {
      id: "google" as const,
      issuer: values.GOOGLE_ISSUER,
      clientId: values.GOOGLE_CLIENT_ID,
      clientSecret: values.GOOGLE_CLIENT_SECRET,
    },
    {
      id: "linkedin" as const,
      issuer: values.LINKEDIN_ISSUER,
      clientId: values.LINKEDIN_CLIENT_ID,
      clientSecret: values.LINKEDIN_CLIENT_SECRET,
    },
  ]
  return known.flatMap(({ clientId, clientSecret, ...provider }) =>
    clientId && clientSecret ? [{ ...provider, clientId, clientSecret }] : []
  )
}

function vapidOf({ VAPID_PUBLIC_KEY: publicKey, VAPID_PRIVATE_KEY: privateKey }: Values) {
  return publicKey && privateKey ? { publicKey, privateKey } : undefined
}

function toEnvironment(values: Values): Environment {
  const backendUrl = values.PUBLIC_BACKEND_URL ?? `http://localhost:${values.BACKEND_PORT}`
  const shopUrl = values.PUBLIC_STOREFRONT_URL ?? `http://localhost:${values.STOREFRONT_PORT}`
  return {
    nodeEnv: values.NODE_ENV,
    backendPort: values.BACKEND_PORT,
    storefrontPort: values.STOREFRONT_PORT,
    dataDir: path.resolve(values.DATA_DIR),
    databaseUrl: values.DATABASE_URL,
    redisUrl: values.REDIS_URL,
    seed: values.SEED,
    jwtSecret: values.JWT_SECRET,
    cookieSecret: values.COOKIE_SECRET,
    mfaEncryptionKey: values.AUTH_MFA_ENCRYPTION_KEY,
    publicBackendUrl: backendUrl,
    publicStorefrontUrl: shopUrl,
    storeCors: values.STORE_CORS ?? shopUrl,
    adminCors: values.ADMIN_CORS ?? backendUrl,
    authCors: values.AUTH_CORS ?? `${shopUrl},${backendUrl}`,
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
    viesUrl: values.VIES_URL,
    viesRequester: values.VIES_REQUESTER,
    workerMode: values.WORKER_MODE,
    outboxLeaseSeconds: values.OUTBOX_LEASE_SECONDS,
    outboxPollMilliseconds: values.OUTBOX_POLL_MS,
    vapid: vapidOf(values),
    pushHosts: values.PUSH_HOSTS.split(",").map((host) => host.trim()),
    s3: s3Of(values),
    identityProviders: identityProvidersOf(values),
    easypostApiKey: values.EASYPOST_API_KEY,
    stripeApiKey: values.STRIPE_API_KEY,
    stripeWebhookSecret: values.STRIPE_WEBHOOK_SECRET,
    stripeApiUrl: values.STRIPE_API_URL,
    admin: values.ADMIN === "on",
    logLevel: values.LOG_LEVEL,
  }
}

/**
 * Checks every variable at once and returns the typed environment. An empty
 * value counts as unset; unknown variables are ignored. Throws EnvironmentError.
 */
export function readEnvironment(raw: RawEnvironment): Environment {
  const present = Object.entries(raw).filter(([name, value]) => isName(name) && value)
  const parsed = z.object(shape).safeParse(Object.fromEntries(present))
  if (!parsed.success) {
    throw new EnvironmentError(parsed.error.issues.map((issue) => describe(issue, raw)))
  }
  const problems = checkTogether(parsed.data)
  if (problems.length > 0) {
    throw new EnvironmentError(problems)
  }
  return toEnvironment(parsed.data)
}

/** Like readEnvironment, for a server process: database and secrets must be given. */
export function readServerEnvironment(raw: RawEnvironment): ServerEnvironment {
  const environment = readEnvironment(raw)
  const { databaseUrl, jwtSecret, cookieSecret, mfaEncryptionKey } = environment
  if (databaseUrl && jwtSecret && cookieSecret && mfaEncryptionKey) {
    return { ...environment, databaseUrl, jwtSecret, cookieSecret, mfaEncryptionKey }
  }
  const names: VariableName[] = ["DATABASE_URL", ...secrets]
  const absent = names.filter((name) => !raw[name])
  throw new EnvironmentError(missing(absent, "is required to run the server"))
}
