import path from "node:path"

import {
  EnvironmentError,
  readEnvironment,
  readServerEnvironment,
  type RawEnvironment,
} from "../env"

const secret = "0123456789abcdef0123456789abcdef"
const secrets = { JWT_SECRET: secret, COOKIE_SECRET: secret, AUTH_MFA_ENCRYPTION_KEY: secret }
const databaseUrl = "postgres://u:p@localhost:5432/db"
const s3 = {
  S3_BUCKET: "b",
  S3_REGION: "r",
  S3_ACCESS_KEY_ID: "k",
  S3_SECRET_ACCESS_KEY: "s",
  S3_FILE_URL: "https://files.example.com/",
}

function problemsOf(raw: RawEnvironment) {
  try {
    readEnvironment(raw)
  } catch (error) {
    if (error instanceof EnvironmentError) {
      return error.problems
    }
    throw error
  }
  return []
}

describe("defaults", () => {
  it("needs nothing", () => {
    expect(readEnvironment({})).toMatchObject({
      backendPort: 9000,
      storefrontPort: 8000,
      dataDir: path.resolve(".data"),
      databaseUrl: undefined,
      seed: "demo",
      publicBackendUrl: "http://localhost:9000",
      publicStorefrontUrl: "http://localhost:8000",
      storeCors: "http://localhost:8000",
      adminCors: "http://localhost:9000",
      authCors: "http://localhost:8000,http://localhost:9000",
      outboxLeaseSeconds: 30,
      s3: undefined,
      admin: true,
    })
  })

  it("derives URLs from ports, and origins from URLs without their last slash", () => {
    const env = readEnvironment({
      BACKEND_PORT: "9100",
      PUBLIC_STOREFRONT_URL: "https://shop.example.com/",
    })
    expect(env.publicBackendUrl).toBe("http://localhost:9100")
    expect(env.storeCors).toBe("https://shop.example.com")
    expect(env.authCors).toBe("https://shop.example.com,http://localhost:9100")
  })

  it("takes an empty value for none, and ignores what it does not know", () => {
    expect(readEnvironment({ BACKEND_PORT: "", SOMETHING_ELSE: "x" }).backendPort).toBe(9000)
  })
})

describe("a wrong value", () => {
  it.each<[string, string, string]>([
    ["BACKEND_PORT", "abc", "whole number from 1 to 65535"],
    ["BACKEND_PORT", "0", "whole number from 1 to 65535"],
    ["BACKEND_PORT", "70000", "whole number from 1 to 65535"],
    ["BACKEND_PORT", "9000.5", "whole number from 1 to 65535"],
    ["SEED", "all", "one of demo, none"],
    ["DATABASE_URL", "mysql://localhost/db", "a postgres URL"],
    ["DATABASE_URL", "localhost:5432", "a postgres URL"],
    ["REDIS_URL", "http://localhost", "a redis URL"],
    ["SMTP_URL", "mail.example.com", "an smtp or smtps URL"],
    ["MAIL_FROM", "nobody", "an e-mail address"],
    ["PUBLIC_BACKEND_URL", "example.com", "an http or https URL"],
    ["STORE_CORS", "https://a.example.com,b", "URLs separated by commas"],
    ["WORKER_MODE", "both", "one of shared, server, worker"],
    ["OUTBOX_POLL_MS", "60001", "whole number from 0 to 60000"],
    ["LOG_LEVEL", "loud", "one of error, warn"],
    ["JWT_SECRET", "short", "at least 32 characters"],
  ])("of %s (%s) is explained with an example", (name, value, problem) => {
    const [found] = problemsOf({ [name]: value })
    expect(found).toMatchObject({ name, problem: expect.stringContaining(problem) })
    expect(found?.example).not.toBe("")
  })

  it("is reported together with all the others", () => {
    const names = problemsOf({ BACKEND_PORT: "x", SEED: "y" }).map(({ name }) => name)
    expect(names.sort()).toEqual(["BACKEND_PORT", "SEED"])
  })

  it("of a secret is never shown", () => {
    const error = new EnvironmentError(problemsOf({ JWT_SECRET: "hunter2", SMTP_URL: "hunter2" }))
    expect(error.message).toContain("JWT_SECRET")
    expect(error.message).not.toContain("hunter2")
  })
})

describe("secrets", () => {
  const production = { NODE_ENV: "production", DATABASE_URL: databaseUrl }

  it("are required in production with a database of one's own", () => {
    const names = problemsOf(production).map(({ name }) => name)
    expect(names.sort()).toEqual(["AUTH_MFA_ENCRYPTION_KEY", "COOKIE_SECRET", "JWT_SECRET"])
    expect(problemsOf({ ...production, ...secrets })).toEqual([])
  })

  it("are not required with the embedded database or outside production", () => {
    expect(problemsOf({ NODE_ENV: "production" })).toEqual([])
    expect(problemsOf({ DATABASE_URL: databaseUrl })).toEqual([])
  })

  it("and the database are required of a server", () => {
    expect(() => readServerEnvironment({ JWT_SECRET: secret })).toThrow(
      /DATABASE_URL[^]*COOKIE_SECRET[^]*AUTH_MFA_ENCRYPTION_KEY/
    )
    const env = readServerEnvironment({ DATABASE_URL: databaseUrl, ...secrets })
    expect(env).toMatchObject({ databaseUrl, jwtSecret: secret })
  })
})

describe("S3", () => {
  it("is all or nothing", () => {
    expect(problemsOf({ S3_BUCKET: "b" }).map(({ name }) => name)).toEqual([
      "S3_REGION",
      "S3_ACCESS_KEY_ID",
      "S3_SECRET_ACCESS_KEY",
      "S3_FILE_URL",
    ])
  })

  it("is one setting when complete; the endpoint is optional", () => {
    expect(readEnvironment(s3).s3).toEqual({
      bucket: "b",
      region: "r",
      accessKeyId: "k",
      secretAccessKey: "s",
      fileUrl: "https://files.example.com",
      endpoint: undefined,
    })
  })
})
