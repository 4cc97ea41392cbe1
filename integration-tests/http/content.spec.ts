import type { CastActor } from "../kit/cast"
import { Client } from "../kit/client"
import { startServer, type TestServer } from "../setup/server"

jest.setTimeout(120_000)

const ADMIN = "/admin/wholesale/articles"
const STORE = "/store/wholesale/articles"

const TEXT = {
  kind: "help",
  locale: "en",
  slug: "case-packs",
  title: "Case packs",
  summary: "Why a quantity jumps",
  body: "# Cases\n\nA [level](/help/levels) and <script>alert(1)</script>",
  cover_url: null,
  author: "",
  category: "ordering",
  position: 1,
}

type Article = { id: string; version: number; status: string; slug: string }

let server: TestServer
let client: Client
let editor: CastActor

beforeAll(async () => {
  server = await startServer()
  client = new Client(server.url, server.cast, server.jwtSecret)
  editor = server.cast.operators.admin
})

afterAll(async () => {
  await server?.stop()
})

const post = async (path: string, body: object) => {
  const answer = await client.post(ADMIN + path, body, { as: editor })
  return { ...answer, article: Object(answer.body).article as Article }
}

const write = async (more: object = {}) => {
  const { status, text, article } = await post("", { ...TEXT, ...more })
  expect([status, text]).toEqual([201, expect.any(String)])
  return article
}

const publish = async ({ id, version }: Article, more: object = { to: "published" }) =>
  (await post(`/${id}/status`, { version, ...more })).article

const read = (kind: string, slug: string, locale = "en") =>
  client.get(`${STORE}/${kind}/${slug}?language=${locale}`)

const titles = async (query: string) => {
  const { body } = await client.get(`${STORE}?${query}`)
  return (Object(body).articles as { title: string }[]).map(({ title }) => title)
}

describe("an article", () => {
  it("is seen by nobody before it is published, and by everybody after", async () => {
    const draft = await write()
    expect(await read("help", "case-packs")).toMatchObject({
      status: 404,
      body: { code: "NOT_FOUND" },
    })
    expect(await titles("kind=help&language=en")).toEqual([])
    const published = await publish(draft)
    const { status, body } = await read("help", "case-packs")
    expect(status).toBe(200)
    const { article } = Object(body)
    expect(article.body_html).toContain("<h2>Cases</h2>")
    expect(article.body_html).toContain('href="/en/help/levels"')
    expect(article.body_html).not.toContain("<script")
    expect(article).not.toHaveProperty("id")
    expect(await titles("kind=help&language=en")).toEqual(["Case packs"])
    expect((await read("help", "case-packs", "de")).status).toBe(404)
    expect((await read("post", "case-packs")).status).toBe(404)

    await publish(published, { to: "archived" })
    expect((await read("help", "case-packs")).status).toBe(404)
  })

  it("appears at its time, by itself", async () => {
    const draft = await write({ kind: "post", slug: "soon", title: "Soon" })
    const late = await post(`/${draft.id}/status`, {
      version: draft.version,
      to: "scheduled",
      publish_at: "2020-01-01T00:00:00Z",
    })
    expect(late).toMatchObject({ status: 400, body: { code: "INVALID_INPUT" } })
    const at = new Date(Date.now() + 4000)
    const planned = await publish(draft, { to: "scheduled", publish_at: at.toISOString() })
    expect(planned.status).toBe("scheduled")
    expect((await read("post", "soon")).status).toBe(404)
    await new Promise((resolve) => setTimeout(resolve, at.getTime() - Date.now() + 50))
    expect((await read("post", "soon")).status).toBe(200)
    expect(await titles("kind=post&language=en")).toEqual(["Soon"])
    const { body } = await client.get(`${ADMIN}?status=published&kind=post`, { as: editor })
    expect(body).toMatchObject({ count: 1, articles: [{ title: "Soon", status: "published" }] })
  })

  it("is not overwritten by somebody who had an older version", async () => {
    const { id, version } = await write({ slug: "shared" })
    const { kind: _kind, locale: _locale, ...content } = TEXT
    const change = { ...content, slug: "shared", version }
    expect((await post(`/${id}`, { ...change, body: "First" })).status).toBe(200)
    expect(await post(`/${id}`, { ...change, body: "Second" })).toMatchObject({
      status: 409,
      body: { code: "ARTICLE_CHANGED", details: { version: 2 } },
    })
    const { body } = await client.get(`${ADMIN}/${id}/revisions`, { as: editor })
    const revisions = Object(body).revisions as { id: string; version: number; body: string }[]
    expect(revisions.map((one) => [one.version, one.body])).toEqual([
      [2, "First"],
      [1, TEXT.body],
    ])
    const restored = await post(`/${id}/restore`, { version: 2, revision_id: revisions[1].id })
    expect(restored).toMatchObject({ status: 200, article: { version: 3, body: TEXT.body } })
    expect(await post("", { ...TEXT, slug: "shared" })).toMatchObject({
      status: 409,
      body: { code: "SLUG_TAKEN" },
    })
  })

  it("names its translations, as far as they are seen", async () => {
    const english = await write({ slug: "minimums", title: "Minimums" })
    await publish(english)
    const german = await write({
      slug: "mindestmengen",
      title: "Mindestmengen",
      locale: "de",
      translation_of: english.id,
    })
    const translations = async () =>
      Object((await read("help", "minimums")).body).article.translations
    expect(await translations()).toEqual([])
    await publish(german)
    expect(await translations()).toEqual([{ locale: "de", slug: "mindestmengen" }])
  })

  it("is found in the help by all of its words", async () => {
    for (const [slug, title, body] of [
      ["payments", "Held payments", "Released after 3 days"],
      ["disputes", "Disputes", "Held back for 30 days, 100 % of it"],
    ]) {
      await publish(await write({ slug, title, body, summary: "", category: "payments" }))
    }
    const search = (q: string) =>
      titles(`kind=help&language=en&category=payments&q=${encodeURIComponent(q)}`)
    expect(await search("HELD days")).toEqual(["Disputes", "Held payments"])
    expect(await search("held released")).toEqual(["Held payments"])
    expect(await search("100 %")).toEqual(["Disputes"])
    expect(await search("x%y")).toEqual([])
  })
})

describe("writing", () => {
  it("is the operator's alone, and of those who may", async () => {
    const { manufacturerA, retailerA } = server.cast.companies
    const { verification } = server.cast.operators
    const attempts: [CastActor | null, number][] = [
      [null, 401],
      [retailerA.members.owner, 401],
      [manufacturerA.members.owner, 403],
      [verification, 403],
    ]
    for (const [as, expected] of attempts) {
      expect((await client.post(ADMIN, TEXT, { as })).status).toBe(expected)
      expect((await client.get(ADMIN, { as })).status).toBe(expected)
      const path = "/admin/wholesale/newsletter/subscribers/export"
      expect((await client.get(path, { as })).status).toBe(expected)
    }
  })
})
