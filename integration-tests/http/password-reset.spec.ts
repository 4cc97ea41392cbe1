import { Client } from "../kit/client"
import { settled } from "../kit/settled"
import { startServer, type TestServer } from "../setup/server"

const OLD = "the password of before"
const NEW = "the password of today"

let server: TestServer
let client: Client

beforeAll(async () => {
  server = await startServer()
  client = new Client(server.url, server.cast, server.jwtSecret)
}, 180_000)

afterAll(async () => {
  await server?.stop()
})

type Mail = { to: string; subject: string; text: string }
type Kind = "retailer" | "manufacturer"

const ACTOR = { retailer: "customer", manufacturer: "user" } as const

const signUp = async (kind: Kind, email: string, locale: "en" | "de") => {
  const answer = await client.post("/store/wholesale/sign-ups", {
    kind,
    email,
    password: OLD,
    first_name: "Ada",
    last_name: "Forgetful",
    locale,
    company: { legal_name: `${email} GmbH`, country_code: "de" },
  })
  expect(answer).toMatchObject({ status: 201 })
  await settled(server)
}

const signIn = async (kind: Kind, email: string, password: string) =>
  (await client.post(`/auth/${ACTOR[kind]}/emailpass`, { email, password })).status

const askForLink = (kind: Kind, identifier: string) =>
  client.post(`/auth/${ACTOR[kind]}/emailpass/reset-password`, { identifier })

const choose = (kind: Kind, token: string, password: string) =>
  client.post(
    `/auth/${ACTOR[kind]}/emailpass/update`,
    { password },
    { headers: { authorization: `Bearer ${token}` } }
  )

/** What the mailbox holds for an address, without what a sign-up sends. */
const resetMails = async (email: string): Promise<Mail[]> => {
  // The event reaches its listener after the answer was sent.
  await new Promise((resolve) => setTimeout(resolve, 300))
  await settled(server)
  return await server.query<Mail>(
    `select "to", data->>'subject' as subject, data->>'text' as text from notification
     where template = 'account.password_reset' and "to" = $1 order by created_at`,
    [email]
  )
}

const linkIn = (mail: Mail) => new URL(/https?:\/\/\S+reset-password\S+/.exec(mail.text)?.[0] ?? "")

const tokenIn = (mail: Mail) => linkIn(mail).searchParams.get("token") ?? ""

describe("a forgotten password", () => {
  it.each([
    ["retailer", "ada@forgot-shop.example", "de", "Neues Passwort wählen", "/de/reset-password"],
    [
      "manufacturer",
      "ada@forgot-works.example",
      "en",
      "Choose a new password",
      "/app/reset-password",
    ],
  ] as const)("is replaced through a link: %s", async (kind, email, locale, subject, path) => {
    await signUp(kind, email, locale)
    expect(await askForLink(kind, email.toUpperCase())).toMatchObject({ status: 201 })
    const [mail, ...more] = await resetMails(email)
    expect(more).toEqual([])
    expect(mail.subject).toBe(subject)
    expect(linkIn(mail).pathname).toBe(path)

    const tooShort = await choose(kind, tokenIn(mail), "short")
    expect(tooShort).toMatchObject({ status: 400, body: { code: "INVALID_INPUT" } })
    expect(await choose(kind, tokenIn(mail), NEW)).toMatchObject({ status: 200 })
    expect(await signIn(kind, email, NEW)).toBe(200)
    expect(await signIn(kind, email, OLD)).toBe(401)

    expect(await choose(kind, tokenIn(mail), OLD)).toMatchObject({ status: 401 })
    expect(await signIn(kind, email, NEW)).toBe(200)
  })

  it("ends the tokens that were issued with the old one", async () => {
    const email = "ada@forgot-stolen.example"
    await signUp("retailer", email, "en")
    const tokenFor = async (password: string) => {
      const { body } = await client.post("/auth/customer/emailpass", { email, password })
      return { headers: { authorization: `Bearer ${Object(body).token}` } }
    }
    const refresh = (token: { headers: Record<string, string> }) =>
      client.post("/auth/token/refresh", {}, token)
    const session = (token: { headers: Record<string, string> }) =>
      client.post("/auth/session", {}, token)
    const account = (token: { headers: Record<string, string> }) =>
      client.get("/store/customers/me", token)

    const old = await tokenFor(OLD)
    for (const call of [refresh, session, account]) {
      expect(await call(old)).toMatchObject({ status: 200 })
    }
    // A token knows its time in whole seconds.
    await new Promise((resolve) => setTimeout(resolve, 1100))
    await askForLink("retailer", email)
    const [mail] = await resetMails(email)
    expect(await choose("retailer", tokenIn(mail), NEW)).toMatchObject({ status: 200 })
    for (const call of [refresh, session, account]) {
      expect(await call(old)).toMatchObject({ status: 401, body: { code: "UNAUTHENTICATED" } })
    }
    const fresh = await tokenFor(NEW)
    for (const call of [refresh, session, account]) {
      expect(await call(fresh)).toMatchObject({ status: 200 })
    }
  })

  it("gives an unknown address the same answer, and sends nothing", async () => {
    const known = await askForLink("retailer", server.cast.companies.retailerA.members.owner.email)
    const unknown = await askForLink("retailer", "nobody@forgot.example")
    expect([unknown.status, unknown.text]).toEqual([known.status, known.text])
    expect(await resetMails("nobody@forgot.example")).toEqual([])
  })

  it("sends one link a minute, which the next request leaves valid", async () => {
    const email = "ada@forgot-twice.example"
    await signUp("retailer", email, "en")
    await askForLink("retailer", email)
    expect(await askForLink("retailer", email)).toMatchObject({ status: 201 })
    const mails = await resetMails(email)
    expect(mails).toHaveLength(1)
    expect(await choose("retailer", tokenIn(mails[0]), NEW)).toMatchObject({ status: 200 })
  })

  it("keeps the token from those who read the platform's messages", async () => {
    const as = server.cast.operators.admin
    const { text } = await client.get("/admin/wholesale/messages?limit=100&box=outbox", { as })
    expect(text).toContain("account.password_reset")
    expect(text).not.toContain("eyJ")
  })

  it("refuses a session's token and a body without a password", async () => {
    const as = server.cast.companies.retailerA.members.owner
    const path = "/auth/customer/emailpass/update"
    expect(await client.post(path, { password: NEW }, { as })).toMatchObject({ status: 401 })
    expect(await client.post(path, {}, { as })).toMatchObject({ status: 400 })
    const wrong = await client.post("/auth/customer/emailpass/reset-password", { identifier: 7 })
    expect(wrong).toMatchObject({ status: 400, body: { code: "INVALID_INPUT" } })
  })
})
