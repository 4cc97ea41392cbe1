import { readFileSync } from "node:fs"
import path from "node:path"
import type { CastCompany } from "../kit/cast"
import { Client } from "../kit/client"
import {
  expectCoreAdmin,
  expectOwn,
  type CallerProfile,
  type Expectation,
} from "../kit/expectation"
import { castProfiles } from "../kit/profiles"
import { fillPath, mountedRoutes, routeName, tableEntries } from "../kit/routes"
import { SKIPPED_WHEN_OPEN } from "../kit/samples"
import { rowsOf } from "../kit/tenant-rows"
import { startServer, type TestServer } from "../setup/server"

const PARALLEL = 8

// Some 28,000 calls.
jest.setTimeout(600_000)

/** Core's routes as they were when someone last looked at each: a new one fails the matrix. */
const KNOWN_CORE = readFileSync(path.join(__dirname, "../kit/core-routes.txt"), "utf8")
  .split("\n")
  .filter(Boolean)

let server: TestServer
let client: Client
let profiles: CallerProfile[]

beforeAll(async () => {
  server = await startServer()
  client = new Client(server.url, server.cast, server.jwtSecret)
  profiles = castProfiles(server.cast)
})

afterAll(async () => {
  await server?.stop()
})

const entries = tableEntries()
const mounted = mountedRoutes()
const ownNames = entries.filter((entry) => entry.type === "own").map(routeName)

describe("the table", () => {
  it("knows every method of every route of Medusa", () => {
    expect(mounted.core.map(routeName).sort()).toEqual([...KNOWN_CORE].sort())
  })

  it("has a row for every route file of ours, and a file for every row", () => {
    expect([...new Set(mounted.own.map(routeName))].sort()).toEqual([...ownNames].sort())
  })

  it("narrows only routes that exist in Medusa", () => {
    const rules = entries.filter((entry) => entry.type === "core").map(routeName)
    expect(KNOWN_CORE).toEqual(expect.arrayContaining(rules))
  })
})

type Probe = { name: string; method: string; path: string; expected: Expectation }

const probesFor = (profile: CallerProfile): Probe[] => {
  const core = mounted.core
    .filter((route) => route.path.startsWith("/admin"))
    .map((route) => {
      const entry = entries.find((row) => routeName(row) === routeName(route))
      return { ...route, expected: expectCoreAdmin(route, entry, profile) }
    })
  const own = entries.flatMap((entry) =>
    entry.type === "own" ? [{ ...entry, expected: expectOwn(entry, profile) }] : [],
  )
  return [...core, ...own]
    .filter((route) => route.expected !== "open" || !SKIPPED_WHEN_OPEN.has(routeName(route)))
    .map((route) => ({
      name: routeName(route),
      method: route.method,
      path: fillPath(route.path, {}),
      expected: route.expected,
    }))
}

const inParallel = async <Item, Result>(items: Item[], run: (item: Item) => Promise<Result>) => {
  const results: Result[] = []
  const queue = [...items]
  await Promise.all(
    Array.from({ length: PARALLEL }, async () => {
      for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
        results.push(await run(item))
      }
    }),
  )
  return results
}

const verdict = (expected: Expectation, status: number) =>
  expected === "open" ? status !== 401 && status !== 403 : status === expected

describe("every route, every kind of actor, ids that do not exist", () => {
  it("answers as the table says, shows nothing of another company and changes no row of it", async () => {
    const foreign = Object.values(server.cast.companies)
    const before = await rowsOf(server, foreign)
    const wrong: string[] = []
    let calls = 0

    for (const profile of profiles) {
      const others = foreign.filter((company) => !isOwn(company, profile))
      await inParallel(probesFor(profile), async (probe) => {
        const body = probe.method === "GET" || probe.method === "DELETE" ? undefined : {}
        const answer = await client.send(probe.method, probe.path, {
          as: profile.caller,
          expired: profile.expired,
          body,
        })
        calls += 1
        if (!verdict(probe.expected, answer.status)) {
          wrong.push(`${profile.name}: ${probe.name} -> ${answer.status}, not ${probe.expected}`)
        }
        if (answer.status >= 500 && ownNames.includes(probe.name)) {
          wrong.push(`${profile.name}: ${probe.name} -> ${answer.status} ${answer.text}`)
        }
        const leaked = profile.acts_for === "operator" ? [] : others.filter(appearsIn(answer.text))
        for (const company of leaked) {
          wrong.push(`${profile.name}: ${probe.name} shows ${company.marker}`)
        }
      })
    }

    process.stdout.write(`access matrix: ${calls} calls as ${profiles.length} kinds of actor\n`)
    expect(wrong).toEqual([])
    expect(await rowsOf(server, foreign)).toEqual(before)
  })
})

/** A caller may see their own company, and those that it trades with. */
const isOwn = (company: CastCompany, { caller }: CallerProfile) =>
  Object.values(server.cast.companies).some(
    (own) =>
      Object.values(own.members).some((member) => member.actor_id === caller?.actor_id) &&
      (own.id === company.id || own.partners.includes(company.id))
  )

/** The directory shows verified manufacturers to everyone: their public name is no leak. */
const appearsIn = (text: string) => (company: CastCompany) =>
  text.includes(company.id) || text.includes(`${company.marker}-private`)
