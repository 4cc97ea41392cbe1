import { z } from "@medusajs/framework/zod"

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

/** Who vouches for people has to be talked to in secret, but on this machine. */
const issuer = webUrl.refine((value) => {
  const { protocol, hostname } = new URL(value)
  return protocol === "https:" || ["localhost", "127.0.0.1"].includes(hostname)
}, "must be an https URL")

const origins = z.string().refine((value) => {
  return value.split(",").every((origin) => URL.canParse(origin.trim()))
}, "must be URLs separated by commas")

const secret = z.string().min(32, "must have at least 32 characters")

const text = z.string().max(500, "must have at most 500 characters")

/** Every variable of the environment, with what it may be. */
export const shape = {
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
  VAPID_PUBLIC_KEY: text.regex(/^[\w-]{87}$/, "must be a VAPID public key in base64url").optional(),
  VAPID_PRIVATE_KEY: text
    .regex(/^[\w-]{43}$/, "must be a VAPID private key in base64url")
    .optional(),
  PUSH_HOSTS: text.default(
    "fcm.googleapis.com,updates.push.services.mozilla.com,.push.apple.com,.notify.windows.com"
  ),
  S3_BUCKET: text.optional(),
  S3_REGION: text.optional(),
  S3_ACCESS_KEY_ID: text.optional(),
  S3_SECRET_ACCESS_KEY: text.optional(),
  S3_FILE_URL: webUrl.optional(),
  S3_ENDPOINT: webUrl.optional(),
  GOOGLE_CLIENT_ID: text.optional(),
  GOOGLE_CLIENT_SECRET: text.optional(),
  GOOGLE_ISSUER: issuer.default("https://accounts.google.com"),
  LINKEDIN_CLIENT_ID: text.optional(),
  LINKEDIN_CLIENT_SECRET: text.optional(),
  LINKEDIN_ISSUER: issuer.default("https://www.linkedin.com/oauth"),
  EASYPOST_API_KEY: text.optional(),
  STRIPE_API_KEY: text.optional(),
  STRIPE_WEBHOOK_SECRET: text.optional(),
  STRIPE_API_URL: webUrl.default("https://api.stripe.com"),
  ADMIN: z.enum(["on", "off"]).default("on"),
  LOG_LEVEL: z.enum(["error", "warn", "info", "http", "debug", "silly"]).default("info"),
}

export type VariableName = keyof typeof shape
export type Values = z.infer<z.ZodObject<typeof shape>>

const secretExample = "<output of: openssl rand -hex 32>"

/** What a right value looks like. */
export const examples: Record<VariableName, string> = {
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
  VAPID_PUBLIC_KEY: "<output of: npx web-push generate-vapid-keys>",
  VAPID_PRIVATE_KEY: "<the same>",
  PUSH_HOSTS: "fcm.googleapis.com,.push.apple.com",
  S3_BUCKET: "wholesale",
  S3_REGION: "eu-central-1",
  S3_ACCESS_KEY_ID: "AKIA0000000000000000",
  S3_SECRET_ACCESS_KEY: "<the secret key>",
  S3_FILE_URL: "https://wholesale.s3.eu-central-1.amazonaws.com",
  S3_ENDPOINT: "https://s3.eu-central-1.amazonaws.com",
  GOOGLE_CLIENT_ID: "<the client id>",
  GOOGLE_CLIENT_SECRET: "<the client secret>",
  GOOGLE_ISSUER: "https://accounts.google.com",
  LINKEDIN_CLIENT_ID: "<the client id>",
  LINKEDIN_CLIENT_SECRET: "<the client secret>",
  LINKEDIN_ISSUER: "https://www.linkedin.com/oauth",
  EASYPOST_API_KEY: "EZTK0000000000000000",
  STRIPE_API_KEY: "<the secret key>",
  STRIPE_WEBHOOK_SECRET: "<the signing secret of the webhook>",
  STRIPE_API_URL: "https://api.stripe.com",
  ADMIN: "on",
  LOG_LEVEL: "info",
}

/** What signs and encrypts; each server of an installation needs the same. */
export const secrets: VariableName[] = ["JWT_SECRET", "COOKIE_SECRET", "AUTH_MFA_ENCRYPTION_KEY"]

/** Variables whose value never appears in a message. */
export const confidential = new Set<VariableName>([
  "DATABASE_URL",
  "REDIS_URL",
  "SMTP_URL",
  ...secrets,
  "VAPID_PRIVATE_KEY",
  "S3_SECRET_ACCESS_KEY",
  "GOOGLE_CLIENT_SECRET",
  "LINKEDIN_CLIENT_SECRET",
  "EASYPOST_API_KEY",
  "STRIPE_API_KEY",
  "STRIPE_WEBHOOK_SECRET",
])

/** What an S3 bucket needs, all or none. */
export const s3Names: VariableName[] = [
  "S3_BUCKET",
  "S3_REGION",
  "S3_ACCESS_KEY_ID",
  "S3_SECRET_ACCESS_KEY",
  "S3_FILE_URL",
]
