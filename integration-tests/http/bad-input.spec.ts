import { allowedCaller, ownRoutes, type OwnEntry } from "../kit/allowed"
import { BAD_PARAMETERS, badBodies, badQueries, rightInput } from "../kit/bad-values"
import { Client, type Answer, type Request } from "../kit/client"
import type { CallerProfile } from "../kit/expectation"
import { inParallel } from "../kit/parallel"
import { castProfiles } from "../kit/profiles"
import { fillPath, routeName } from "../kit/routes"
import { settled } from "../kit/settled"
import { rowsOf } from "../kit/tenant-rows"
import { startServer, type TestServer } from "../setup/server"

jest.setTimeout(300_000)

type Attempt = Request & { what: string; method: string; path: string }

const routes = ownRoutes()

let server: TestServer
let client: Client
let profiles: CallerProfile[]
let before: Awaited<ReturnType<typeof everything>>

beforeAll(async () => {
  server = await startServer()
  client = new Client(server.url, server.cast, server.jwtSecret)
  profiles = castProfiles(server.cast)
  await settled(server)
  before = await everything()
})

afterAll(async () => {
  await server?.stop()
})

/** Refused as the client's mistake, with a code that a program can read. */
const isRefusal = ({ status, body }: Answer) =>
  status >= 400 && status < 500 && typeof Object(body).code === "string"

// The token of a link is a secret: whatever is wrong with it, it is just not the right one.
const INVALID = ["INVALID_INPUT", "INVALID_JSON", "PAYLOAD_TOO_LARGE", "TOKEN_INVALID"]

const isInvalid = (answer: Answer) =>
  isRefusal(answer) && INVALID.includes(Object(answer.body).code)

/** Everything that these tests must leave as it is. */
const everything = async () => {
  const counts = await server.query(
    `select (select count(*) from "user") as users, (select count(*) from customer) as customers,
       (select count(*) from auth_identity) as identities, (select count(*) from company) as companies`
  )
  return { counts, rows: await rowsOf(server, Object.values(server.cast.companies)) }
}

/** Sends all attempts and lists those that were not answered as they should have been. */
const outcome = async (attempts: Attempt[], good: (answer: Answer) => boolean) => {
  const wrong: string[] = []
  await inParallel(attempts, async ({ what, method, path, ...request }) => {
    const answer = await client.send(method, path, request)
    if (!good(answer)) {
      wrong.push(
        `${method} ${path.slice(0, 120)}: ${what} -> ${answer.status} ${answer.text.slice(0, 200)}`
      )
    }
  })
  process.stdout.write(`bad input: ${attempts.length} requests\n`)
  expect(wrong).toEqual([])
}

const attemptsOn = (
  entries: OwnEntry[],
  make: (entry: OwnEntry) => (Request & { what: string; path?: string })[]
): Attempt[] =>
  entries.flatMap((entry) => {
    const as = allowedCaller(entry, profiles)
    return make(entry).map((attempt) => ({
      as,
      method: entry.method,
      path: fillPath(entry.path, {}),
      ...attempt,
    }))
  })

const withBody = routes.filter(({ route }) => route.body && !route.upload)
/** What looks wrong to the generator and is right: long lists, one of several names, free keys. */
const RIGHT_AFTER_ALL =
  /^(lines|prices|attributes|rules\[\]\.product_ids) with 1000 entries$|^without lines\[\]\.(sku|line_id)$|^unknown mapping\.field$|^rules\[\]\.basis_points = -1$/

/** A quick order is pasted text of any length up to 200,000 characters. */
const isPasted = ({ path }: OwnEntry, what: string) =>
  path.endsWith("/quick-order") && what.startsWith('text = "xxx')

/** Articles and newsletters are texts of up to 100,000 characters. */
const isWritten = ({ path }: OwnEntry, what: string) =>
  /\/(articles|newsletter\/issues)(\/:id)?$/.test(path) && what.startsWith('body = "xxx')

/** Filters that may be given more than once. */
const LISTS = /^(category|seller|certification|ids|product_ids|origin)=[^&]*&\1=/

const withQuery = routes.filter(({ route }) => route.query)
const uploads = routes.filter(({ route }) => route.upload)
// The others take tables of text, where a wrong file shows when it is read; they have own specs.
const documents = uploads.filter(({ path }) => /\/company\/(documents|logo)$/.test(path))

describe("the samples", () => {
  it("are right for every route, so that each mistake is the only one", () => {
    const wrong = withBody.filter(
      ({ route }) => route.body && !route.body.safeParse(rightInput(route.body)).success
    )
    expect(wrong.map(routeName)).toEqual([])
    expect(withBody.length).toBeGreaterThan(50)
    expect(withQuery.length).toBeGreaterThan(20)
    expect(documents).toHaveLength(4)
  })
})

describe("bodies", () => {
  it("are refused for every wrong type, range, text, missing and unknown field", async () => {
    const attempts = attemptsOn(withBody, (entry) =>
      (entry.route.body ? badBodies(entry.route.body) : [])
        .filter(
          ({ what }) =>
            !RIGHT_AFTER_ALL.test(what) && !isPasted(entry, what) && !isWritten(entry, what)
        )
        .map(({ what, input }) => ({
          what,
          // Written here: the client would send a bare text as it is.
          body: JSON.stringify(input),
        }))
    )
    await outcome(attempts, isInvalid)
  })

  it("are refused when they are no JSON object at all", async () => {
    const raw = ["{", "not json", "null", '"text"', "12", '{"a":}', "[1,", "\u0000", "{'a':1}"]
    const attempts = attemptsOn(withBody, () =>
      raw.map((body) => ({ what: `body ${JSON.stringify(body)}`, body }))
    )
    await outcome(attempts, isInvalid)
  })

  it("are refused when they are huge", async () => {
    const body = JSON.stringify({ note: "x".repeat(10 * 1_048_576) })
    const some = withBody.filter((_, index) => index % 8 === 0)
    const attempts = attemptsOn(some, () => [{ what: "10 MB", body }])
    await outcome(
      attempts,
      ({ status, body: answer }) => status === 413 && Object(answer).code === "PAYLOAD_TOO_LARGE"
    )
  })

  it("are refused in another format", async () => {
    const formats = [
      ["application/x-www-form-urlencoded", "no_such_field=1"],
      ["application/xml", "<a/>"],
      ["application/json; charset=utf-7", "{}"],
    ]
    const required = withBody.filter(({ route }) => !route.body?.safeParse({}).success)
    const attempts = attemptsOn(required, () =>
      formats.map(([type, body]) => ({ what: type, body, headers: { "content-type": type } }))
    )
    await outcome(attempts, isInvalid)
  })
})

describe("queries", () => {
  it("are refused for every wrong value and unknown parameter", async () => {
    const attempts = attemptsOn(withQuery, (entry) =>
      (entry.route.query ? badQueries(entry.route.query) : [])
        .filter((query) => !LISTS.test(query))
        .map((query) => ({
          what: query.slice(0, 60),
          path: `${fillPath(entry.path, {})}?${query}`,
        }))
    )
    await outcome(attempts, isInvalid)
  })
})

describe("paths", () => {
  it("with parameters that nothing can be called name nothing", async () => {
    const withParameters = routes.filter(({ path }) => path.includes(":"))
    const attempts = attemptsOn(withParameters, (entry) =>
      BAD_PARAMETERS.map((value) => ({
        what: value.slice(0, 40),
        path: fillPath(entry.path, {}, value),
        body: entry.route.body && JSON.stringify(rightInput(entry.route.body)),
      }))
    )
    await outcome(attempts, isRefusal)
  })
})

describe("uploads", () => {
  const form = (content: string | Uint8Array<ArrayBuffer>, name: string, field = "file") => {
    const body = new FormData()
    body.append(field, new Blob([content], { type: "application/pdf" }), name)
    return body
  }
  const twoFiles = () => {
    const body = form("%PDF-1.4", "a.pdf")
    body.append("file", new Blob(["%PDF-1.4"]), "b.pdf")
    return body
  }
  const html = "<!doctype html><script>alert(1)</script>"
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'

  it.each<[string, string, () => FormData]>([
    ["a text that calls itself a PDF", "FILE_TYPE_NOT_ALLOWED", () => form("plain", "extract.pdf")],
    ["a page that calls itself an image", "FILE_TYPE_NOT_ALLOWED", () => form(html, "a.png")],
    ["an SVG", "FILE_TYPE_NOT_ALLOWED", () => form(svg, "a.svg")],
    ["an empty file", "FILE_TYPE_NOT_ALLOWED", () => form("", "extract.pdf")],
    ["11 MB", "FILE_TOO_LARGE", () => form(new Uint8Array(11 * 1_048_576), "extract.pdf")],
    ["no file", "FILE_MISSING", () => new FormData()],
    ["a file in another field", "INVALID_INPUT", () => form("%PDF-1.4", "a.pdf", "document")],
    ["two files", "INVALID_INPUT", twoFiles],
  ])("refuse %s with %s", async (what, code, body) => {
    const attempts = attemptsOn(documents, () => [{ what, body: body() }])
    await outcome(attempts, (answer) => isRefusal(answer) && Object(answer.body).code === code)
  })

  it("refuse what is no upload", async () => {
    const attempts = attemptsOn(documents, () => [
      { what: "JSON", body: '{"file":"x"}' },
      { what: "nothing" },
      {
        what: "a torn upload",
        body: '--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF',
        headers: { "content-type": "multipart/form-data; boundary=x" },
      },
      {
        what: "no boundary",
        body: "x",
        headers: { "content-type": "multipart/form-data" },
      },
    ])
    await outcome(attempts, isRefusal)
  })
})

describe("all of this", () => {
  it("has changed nothing", async () => {
    await settled(server)
    expect(await everything()).toEqual(before)
  })
})
