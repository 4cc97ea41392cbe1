import { Client } from "../kit/client"
import { settled } from "../kit/settled"
import { startServer, type TestServer } from "../setup/server"

jest.setTimeout(360_000)

const ADMIN = "/admin/wholesale/newsletter"
const STORE = "/store/wholesale/newsletter"

type Mail = { to: string; text: string; headers: Record<string, string> | null; status: string }
type Issue = { id: string; status: string; copies: Record<"waiting" | "sent" | "skipped", number> }

let server: TestServer
let client: Client

beforeAll(async () => {
  server = await startServer({ env: { OUTBOX_LEASE_SECONDS: "2" } })
  client = new Client(server.url, server.cast, server.jwtSecret)
  await settled(server)
})

afterAll(async () => {
  await server?.stop()
})

const signUp = (email: string, locale = "en") =>
  client.post(`${STORE}/sign-ups`, {
    email,
    locale,
    consent_version: "2026-11",
    source: "footer",
  })

/** The mails of a type, oldest first. */
const mailsOf = async (type: string, to?: string): Promise<Mail[]> => {
  await settled(server)
  return await server.query<Mail>(
    `select "to", data->>'text' as text, provider_data->'headers' as headers, status
     from notification where template = $1 and ($2::text is null or "to" = $2) order by created_at`,
    [type, to ?? null]
  )
}

const tokenIn = (text: string) => /[?&]token=([\w-]+)/.exec(text)?.[1] ?? ""

const confirm = (token: string) => client.post(`${STORE}/confirmations`, { token })

const subscribe = async (email: string, locale = "en") => {
  await signUp(email, locale)
  const [mail] = await mailsOf("newsletter.confirm", email)
  expect(await confirm(tokenIn(mail.text))).toMatchObject({ status: 200 })
}

const as = () => server.cast.operators.admin

const admin = async (path: string, body: object) => {
  const answer = await client.post(ADMIN + path, body, { as: as() })
  return { ...answer, issue: Object(answer.body).issue as Issue }
}

const issueOf = async (id: string): Promise<Issue> =>
  Object((await client.get(`${ADMIN}/issues/${id}`, { as: as() })).body).issue

const begin = async (locale = "en") =>
  (await admin("/issues", { subject: "News", body: "See the [blog](/blog).", locale })).issue

const statusOf = async (email: string) => {
  const { body } = await client.get(`${ADMIN}/subscribers?q=${email}`, { as: as() })
  return Object(body).subscribers[0]?.status
}

describe("the life of a subscription", () => {
  it("begins with a link, and says the same to every address", async () => {
    const first = await signUp("Ada@Example.COM")
    const again = await signUp("ada@example.com")
    expect([first.status, first.text]).toEqual([200, '{"done":true}'])
    expect([again.status, again.text]).toEqual([200, '{"done":true}'])
    const mails = await mailsOf("newsletter.confirm", "ada@example.com")
    expect(mails).toHaveLength(1)
    expect(mails[0].text).toContain("/en/newsletter/confirm?token=")
    expect(await statusOf("ada@example.com")).toBe("pending")

    const token = tokenIn(mails[0].text)
    expect(await confirm("wrong")).toMatchObject({ status: 400, body: { code: "TOKEN_INVALID" } })
    expect(await confirm(token)).toMatchObject({ status: 200 })
    expect(await confirm(token)).toMatchObject({ status: 200 })
    expect(await statusOf("ada@example.com")).toBe("subscribed")
    const known = await signUp("ada@example.com")
    expect(known.text).toBe(first.text)
    expect(await mailsOf("newsletter.confirm", "ada@example.com")).toHaveLength(1)
  })

  it("keeps its tokens from those who read the platform's messages", async () => {
    const { text } = await client.get("/admin/wholesale/messages?limit=100&box=outbox", {
      as: as(),
    })
    const [{ text: mail }] = await mailsOf("newsletter.confirm", "ada@example.com")
    expect(text).toContain("newsletter.confirm")
    expect(text).not.toContain(tokenIn(mail))
  })

  it("gets an issue once, with a way out that needs no session", async () => {
    await subscribe("bea@example.com")
    await subscribe("carl@example.com", "de")
    const draft = await begin()
    expect(await admin(`/issues/${draft.id}/send`, { count: 3 })).toMatchObject({
      status: 409,
      body: { code: "AUDIENCE_CHANGED", details: { count: 2 } },
    })
    expect(await admin(`/issues/${draft.id}/test`, {})).toMatchObject({ status: 200 })
    expect(await admin(`/issues/${draft.id}/send`, { count: 2 })).toMatchObject({ status: 200 })
    expect(await admin(`/issues/${draft.id}/send`, { count: 2 })).toMatchObject({ status: 409 })
    const mails = await mailsOf("newsletter.issue")
    expect(mails.map(({ to }) => to).sort()).toEqual(["ada@example.com", "bea@example.com"])
    expect(await mailsOf("newsletter.test")).toMatchObject([{ to: as().email }])
    expect(await issueOf(draft.id)).toMatchObject({
      status: "sent",
      copies: { waiting: 0, sent: 2, skipped: 0 },
    })

    const [mail] = mails.filter(({ to }) => to === "ada@example.com")
    expect(mail.headers).toEqual({
      "List-Unsubscribe": expect.stringMatching(
        /^<http.*\/api\/newsletter\/unsubscribe\?token=[\w-]+>$/
      ),
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    })
    expect(mail.text).toContain("/en/newsletter/unsubscribe?token=")
    const token = tokenIn(mail.headers?.["List-Unsubscribe"] ?? "")
    expect(await client.get(`${STORE}/unsubscriptions?token=${token}`)).toMatchObject({
      status: 404,
    })
    expect(await statusOf("ada@example.com")).toBe("subscribed")
    for (const _time of ["once", "again"]) {
      expect(await client.post(`${STORE}/unsubscriptions`, { token })).toMatchObject({
        status: 200,
      })
    }
    expect(await statusOf("ada@example.com")).toBe("unsubscribed")

    const next = await begin()
    expect(await admin(`/issues/${next.id}/send`, { count: 1 })).toMatchObject({ status: 200 })
    expect(await mailsOf("newsletter.issue", "ada@example.com")).toHaveLength(1)
    expect(await mailsOf("newsletter.issue", "bea@example.com")).toHaveLength(2)
  })

  it("comes back with a new confirmation only", async () => {
    const [old] = await mailsOf("newsletter.confirm", "ada@example.com")
    expect(await confirm(tokenIn(old.text))).toMatchObject({ body: { code: "TOKEN_INVALID" } })
    await server.query(
      "update newsletter_subscriber set confirm_sent_at = now() - interval '11 minutes'"
    )
    await signUp("ada@example.com")
    expect(await statusOf("ada@example.com")).toBe("unsubscribed")
    const [, fresh] = await mailsOf("newsletter.confirm", "ada@example.com")
    await confirm(tokenIn(fresh.text))
    expect(await statusOf("ada@example.com")).toBe("subscribed")
  })

  it("ends where mail comes back, and stands in the export", async () => {
    const { body } = await client.get(`${ADMIN}/subscribers?q=bea@example.com`, { as: as() })
    const [{ id }] = Object(body).subscribers
    expect(await admin(`/subscribers/${id}/status`, { status: "bounced" })).toMatchObject({
      status: 200,
    })
    const { text } = await client.get(`${ADMIN}/subscribers/export?status=bounced`, { as: as() })
    const [header, line, ...more] = text.trim().split("\n")
    expect(header).toMatch(/^email,locale,status,source,consent_version,consented_at/)
    expect(line).toMatch(/^bea@example.com,en,bounced,footer,2026-11,20/)
    expect(more).toEqual([])
  })
})

describe("a process that dies while an issue is sent", () => {
  // More than one batch.
  const READERS = 105

  beforeAll(async () => {
    await server.query("delete from newsletter_subscriber where locale = 'de'")
    await server.query(
      `insert into newsletter_subscriber (id, email, locale, status, consent_version, consented_at,
         confirmed_at, source)
       select 'nsub_crash' || n, 'reader' || n || '@example.com', 'de', 'subscribed', '2026-11',
         now() - interval '1 day', now() - interval '1 day', 'footer'
       from generate_series(1, $1::integer) n`,
      [READERS]
    )
  })

  it.each([
    "newsletter.in-batch",
    "newsletter.after-batch",
    "notification.deliver.before",
    "notification.email.before-send",
    "notification.deliver.after",
  ])("at %s reaches every reader once", async (fault) => {
    await server.query("delete from notification where template = 'newsletter.issue'")
    const { id } = await begin("de")
    await server.restart({ FAULT_POINT: fault })
    await admin(`/issues/${id}/send`, { count: READERS }).catch(() => undefined)
    await server.waitForExit()
    await server.restart()
    const mails = await mailsOf("newsletter.issue")
    expect(mails.filter(({ status }) => status !== "success")).toEqual([])
    expect(mails).toHaveLength(READERS)
    expect(new Set(mails.map(({ to }) => to)).size).toBe(READERS)
    expect(await issueOf(id)).toMatchObject({
      status: "sent",
      copies: { waiting: 0, sent: READERS, skipped: 0 },
    })
  })
})
