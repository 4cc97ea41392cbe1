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
import { SHADOWED, SHOWS_SELLERS, SKIPPED_WHEN_OPEN } from "../kit/samples"
import { settled } from "../kit/settled"
import { rowsOf } from "../kit/tenant-rows"
import { startServer, type TestServer } from "../setup/server"
import { readCast } from "../setup/template"

const PARALLEL = 8

// Several hundred calls each.
jest.setTimeout(300_000)

/** Core's routes as they were when someone last looked at each: a new one fails the matrix. */
const KNOWN_CORE = readFileSync(path.join(__dirname, "../kit/core-routes.txt"), "utf8")
  .split("\n")
  .filter(Boolean)

let server: TestServer
let client: Client
let profiles: CallerProfile[]
let calls = 0

const PROFILE_NAMES = castProfiles(readCast()).map(({ name }) => name)

beforeAll(async () => {
  server = await startServer({ env: { LOG_LEVEL: "warn" } })
  client = new Client(server.url, server.cast, server.jwtSecret)
  profiles = castProfiles(server.cast)
  await settled(server)
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
    const files = [...new Set(mounted.own.map(routeName))]
    const ours = files.filter((name) => !KNOWN_CORE.includes(name))
    expect(ours.sort()).toEqual([...ownNames].sort())
  })

  it("opens every route of Medusa that a file of ours replaces", () => {
    const rules = new Set(entries.filter((entry) => entry.type === "core").map(routeName))
    const replaced = mounted.own.map(routeName).filter((name) => KNOWN_CORE.includes(name))
    expect(replaced.filter((name) => !rules.has(name) && name.includes(" /admin/"))).toEqual([])
  })

  it("narrows only routes that exist in Medusa", () => {
    const rules = entries.filter((entry) => entry.type === "core").map(routeName)
    expect(KNOWN_CORE).toEqual(expect.arrayContaining(rules))
  })
})

type Probe = { name: string; method: string; path: string; expected: Expectation | "any" }

const probesFor = (profile: CallerProfile): Probe[] => {
  const core = mounted.core.map((route) => {
    const name = SHADOWED[routeName(route)] ?? routeName(route)
    const entry = entries.find((row) => routeName(row) === name)
    const expected = route.path.startsWith("/admin")
      ? expectCoreAdmin(route, entry, profile)
      : // Medusa decides on its own store and login routes; they must not leak or change anything.
        ("any" as const)
    return { ...route, expected }
  })
  const own = entries.flatMap((entry) =>
    entry.type === "own" ? [{ ...entry, expected: expectOwn(entry, profile) }] : []
  )
  return [...core, ...own]
    .filter(
      (route) =>
        (route.expected !== "open" && route.expected !== "any") ||
        !SKIPPED_WHEN_OPEN.has(routeName(route))
    )
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
    })
  )
  return results
}

const verdict = (expected: Probe["expected"], status: number) =>
  expected === "any" ||
  (expected === "open" ? status !== 401 && status !== 403 : status === expected)

/** What is wrong with the answers that one kind of actor gets, in words; empty when all is well. */
const sweep = async (profile: CallerProfile): Promise<string[]> => {
  const others = Object.values(server.cast.companies).filter((company) => !isOwn(company, profile))
  const wrong: string[] = []
  await inParallel(probesFor(profile), async (probe) => {
    const body = probe.method === "GET" || probe.method === "DELETE" ? undefined : {}
    const request = { as: profile.caller, expired: profile.expired, body }
    const answer = await client.send(probe.method, probe.path, request).catch(String)
    calls += 1
    if (typeof answer === "string") {
      wrong.push(`${probe.name} -> ${answer}`)
      return
    }
    if (!verdict(probe.expected, answer.status)) {
      wrong.push(`${probe.name} -> ${answer.status}, not ${probe.expected}`)
    }
    if (answer.status >= 500 && ownNames.includes(probe.name)) {
      wrong.push(`${probe.name} -> ${answer.status} ${answer.text}`)
    }
    const leaked =
      profile.acts_for === "operator" ? [] : others.filter(appearsIn(answer.text, probe.name))
    wrong.push(...leaked.map(({ marker }) => `${probe.name} shows ${marker}`))
  })
  return wrong
}

describe("every route, with ids that do not exist", () => {
  let before: Record<string, string>

  beforeAll(async () => {
    before = await rowsOf(server, Object.values(server.cast.companies))
  })

  it.each(PROFILE_NAMES)(
    "answers %s as the table says and shows no other company",
    async (name) => {
      const profile = profiles.find((known) => known.name === name)
      expect(profile && (await sweep(profile))).toEqual([])
    }
  )

  it("has changed no row of any company", async () => {
    process.stdout.write(`access matrix: ${calls} calls as ${profiles.length} kinds of actor\n`)
    expect(profiles.map(({ name }) => name)).toEqual(PROFILE_NAMES)
    expect(await rowsOf(server, Object.values(server.cast.companies))).toEqual(before)
  })
})

/** A caller may see their own company, and those that it trades with. */
const isOwn = (company: CastCompany, { company: own }: CallerProfile) =>
  own !== undefined && (own.id === company.id || own.partners.includes(company.id))

/** The directory shows verified manufacturers to everyone: their public name is no leak. */
const appearsIn = (text: string, route: string) => (company: CastCompany) =>
  (!SHOWS_SELLERS.has(route) && text.includes(company.id)) ||
  text.includes(`${company.marker}-private`)
