import type { CastCompany } from "../kit/cast"
import { Client } from "../kit/client"
import { tableEntries } from "../kit/routes"
import { foreignCalls, PARAMETERS_WITHOUT_OWNER } from "../kit/samples"
import { settled } from "../kit/settled"
import { rowsOf } from "../kit/tenant-rows"
import { startServer, type TestServer } from "../setup/server"

jest.setTimeout(180_000)

let server: TestServer
let client: Client

beforeAll(async () => {
  server = await startServer()
  client = new Client(server.url, server.cast, server.jwtSecret)
  await settled(server)
})

afterAll(async () => {
  await server?.stop()
})

const companyRoutes = tableEntries().flatMap((entry) =>
  entry.type === "own" && entry.route.access.for === "company" ? [entry.route] : []
)

const surfaceOf = (company: CastCompany) => (company.kind === "retailer" ? "store" : "admin")

const CLOSED = ["PERMISSION_MISSING", "LEVEL_TOO_LOW", "COMPANY_ONLY"]

const PAIRS = [
  ["manufacturerA", "manufacturerB"],
  ["retailerA", "retailerB"],
  ["distributorA", "distributorB"],
] as const

it("has a call for every route that takes the id of something that belongs to a company", () => {
  const { manufacturerA, manufacturerB } = server.cast.companies
  const called = new Set(foreignCalls(manufacturerA, manufacturerB).map(({ route }) => route))
  const forgotten = companyRoutes
    .map((route) => `${route.method} ${route.path}`)
    .filter((route) => route.includes(":") && !PARAMETERS_WITHOUT_OWNER.has(route))
    .filter((route) => !called.has(route))
  expect(forgotten).toEqual([])
})

describe.each(PAIRS)("the owner of %s with ids of %s", (ownName, otherName) => {
  it("finds nothing there, learns nothing and changes nothing", async () => {
    const own = server.cast.companies[ownName]
    const other = server.cast.companies[otherName]
    const before = await rowsOf(server, [other])
    const wrong: string[] = []
    const mounted = foreignCalls(own, other).filter(({ route }) =>
      companyRoutes.some(
        (row) => `${row.method} ${row.path}` === route && row.surface === surfaceOf(own)
      )
    )
    expect(mounted.length).toBeGreaterThan(15)

    for (const { route, path, body } of mounted) {
      const [method] = route.split(" ")
      const url = `/${surfaceOf(own)}/wholesale${path}`
      const answer = await client.send(method, url, { as: own.members.owner, body })
      // Who may not do something at all hears just that, whatever the id; the matrix looks at it.
      const closed = answer.status === 403 && CLOSED.includes(Object(answer.body).code)
      if ((answer.status !== 404 && !closed) || answer.text.includes(`${other.marker}-private`)) {
        wrong.push(`${route} -> ${answer.status} ${answer.text.slice(0, 200)}`)
      }
    }
    expect(wrong).toEqual([])
    expect(await rowsOf(server, [other])).toEqual(before)
  })

  it("acts for nobody when it names the other company", async () => {
    const own = server.cast.companies[ownName]
    const other = server.cast.companies[otherName]
    const reads = companyRoutes.filter(
      (route) =>
        route.method === "GET" && route.surface === surfaceOf(own) && !route.path.includes(":")
    )
    const statuses = await Promise.all(
      reads.map(async (route) => {
        const headers = { "x-company-id": other.id }
        const answer = await client.get(route.full_path, { as: own.members.owner, headers })
        return [route.full_path, answer.status]
      })
    )
    expect(statuses).toEqual(reads.map((route) => [route.full_path, 403]))
  })

  it("sees its own company under every list", async () => {
    const own = server.cast.companies[ownName]
    const answer = await client.get(`/${surfaceOf(own)}/wholesale/company/locations`, {
      as: own.members.owner,
    })
    expect(answer.status).toBe(200)
    expect(answer.text).toContain(`${own.marker}-private`)
  })
})
