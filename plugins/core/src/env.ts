import path from "node:path"

import { z } from "@medusajs/framework/zod"

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

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `must be a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((n) => n >= least && n <= most, `must be a whole number from ${least} to ${most}`)

const urlOf = (protocols: string[], what: string) =>
  z.string().refine((value) => {
    const url = URL.canParse(value) ? new URL(value) : undefined
    return url !== undefined && protocols.includes(url.protocol) && url.hostname !== ""
  }, `must be ${what}`)

const webUrl = urlOf(["http:", "https:"], "an http or https URL").transform((value) =>
  value.replace(/\/+$/, "")
)

const origins = z.string().refine((value) => {
  return value.split(",").every((origin) => URL.canParse(origin.trim()))
}, "must be URLs separated by commas")

const secret = z.string().min(32, "must have at least 32 characters")

const text = z.string().max(500, "must have at most 500 characters")

const shape = {
  NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
  BACKEND_PORT: wholeNumber(1, 65535).default(9000),
  STOREFRONT_PORT: wholeNumber(1, 65535).default(8000),
  DATA_DIR: text.default(".data"),
  DATABASE_URL: urlOf(["postgres:", "postgresql:"], "a postgres URL").optional(),
  REDIS_URL: urlOf(["redis:", "rediss:"], "a redis URL").optional(),
  SEED: z.enum(["demo", "none"]).default("demo"),
  JWT_SECRET: secret.optional(),
  COOKIE_SECRET: secret.optional(),
  AUTH_MFA_ENCRYPTION_KEY: secret.optional(),
  PUBLIC_BACKEND_URL: webUrl.optional(),
  PUBLIC_STOREFRONT_URL: webUrl.optional(),
  STORE_CORS: origins.optional(),
  ADMIN_CORS: origins.optional(),
  AUTH_CORS: origins.optional(),
  SMTP_URL: urlOf(["smtp:", "smtps:"], "an smtp or smtps URL").optional(),
  MAIL_FROM: text
    .regex(/^[^<>@\s]+@[^<>@\s]+$|<[^<>@\s]+@[^<>@\s]+>$/, "must be an e-mail address")
    .default("Wholesale OS <no-reply@wholesale.localhost>"),
  VIES_URL: webUrl.default("https://ec.europa.eu/taxation_customs/vies/rest-api"),
  VIES_REQUESTER: text
    .regex(/^[A-Z]{2}[0-9A-Z]{2,12}$/, "must be the operator's own EU VAT id without spaces")
    .optional(),
  WORKER_MODE: z.enum(["shared", "server", "worker"]).default("shared"),
  OUTBOX_LEASE_SECONDS: wholeNumber(1, 3600).default(30),
  OUTBOX_POLL_MS: wholeNumber(0, 60_000).default(500),
  S3_BUCKET: text.optional(),
  S3_REGION: text.optional(),
  S3_ACCESS_KEY_ID: text.optional(),
  S3_SECRET_ACCESS_KEY: text.optional(),
  S3_FILE_URL: webUrl.optional(),
  S3_ENDPOINT: webUrl.optional(),
  EASYPOST_API_KEY: text.optional(),
  ADMIN: z.enum(["on", "off"]).default("on"),
  LOG_LEVEL: z.enum(["error", "warn", "info", "http", "debug", "silly"]).default("info"),
}

type VariableName = keyof typeof shape
type Values = z.infer<z.ZodObject<typeof shape>>

const secretExample = "<output of: openssl rand -hex 32>"

const examples: Record<VariableName, string> = {
  NODE_ENV: "production",
  BACKEND_PORT: "9000",
  STOREFRONT_PORT: "8000",
  DATA_DIR: ".data",
  DATABASE_URL: "postgres://user:password@localhost:5432/wholesale",
  REDIS_URL: "redis://localhost:6379",
  SEED: "demo",
  JWT_SECRET: secretExample,
  COOKIE_SECRET: secretExample,
  AUTH_MFA_ENCRYPTION_KEY: secretExample,
  PUBLIC_BACKEND_URL: "https://api.example.com",
  PUBLIC_STOREFRONT_URL: "https://shop.example.com",
  STORE_CORS: "https://shop.example.com",
  ADMIN_CORS: "https://api.example.com",
  AUTH_CORS: "https://shop.example.com,https://api.example.com",
  SMTP_URL: "smtp://user:password@mail.example.com:587",
  MAIL_FROM: '"Wholesale OS <no-reply@example.com>"',
  VIES_URL: "https://ec.europa.eu/taxation_customs/vies/rest-api",
  VIES_REQUESTER: "DE136695976",
  WORKER_MODE: "shared",
  OUTBOX_LEASE_SECONDS: "30",
  OUTBOX_POLL_MS: "500",
  S3_BUCKET: "wholesale",
  S3_REGION: "eu-central-1",
  S3_ACCESS_KEY_ID: "AKIA0000000000000000",
  S3_SECRET_ACCESS_KEY: "<the secret key>",
  S3_FILE_URL: "https://wholesale.s3.eu-central-1.amazonaws.com",
  S3_ENDPOINT: "https://s3.eu-central-1.amazonaws.com",
  EASYPOST_API_KEY: "EZTK0000000000000000",
  ADMIN: "on",
  LOG_LEVEL: "info",
}

const secrets: VariableName[] = ["JWT_SECRET", "COOKIE_SECRET", "AUTH_MFA_ENCRYPTION_KEY"]

/** Variables whose value never appears in a message. */
const confidential = new Set<VariableName>([
  "DATABASE_URL",
  "REDIS_URL",
  "SMTP_URL",
  ...secrets,
  "S3_SECRET_ACCESS_KEY",
  "EASYPOST_API_KEY",
])

const s3Names: VariableName[] = [
  "S3_BUCKET",
  "S3_REGION",
  "S3_ACCESS_KEY_ID",
  "S3_SECRET_ACCESS_KEY",
  "S3_FILE_URL",
]

/** Where uploaded files go instead of DATA_DIR/files. */
export interface S3Settings {
  bucket: string
  region: string
  accessKeyId: string
  secretAccessKey: string
  fileUrl: string
  endpoint?: string
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
  s3?: S3Settings
  easypostApiKey?: string
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

function checkTogether(values: Values): EnvironmentProblem[] {
  const given = s3Names.filter((name) => values[name] !== undefined)
  const absentS3 = given.length > 0 ? s3Names.filter((name) => !given.includes(name)) : []
  const problems = missing(absentS3, `is missing, and ${given.join(", ")} needs it`)
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
    s3: s3Of(values),
    easypostApiKey: values.EASYPOST_API_KEY,
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
