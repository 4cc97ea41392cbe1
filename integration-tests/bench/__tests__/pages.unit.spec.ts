import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"

import { readPages, renderPages, tooSlow, VISITORS } from "../pages"

let server: Server
let origin: string
const asked = new Map<string, number>()
let atOnce = 0
let most = 0

beforeAll(async () => {
  server = createServer((request, response) => {
    const address = `${request.url} ${request.headers.cookie ?? "nobody"}`
    asked.set(address, (asked.get(address) ?? 0) + 1)
    most = Math.max(most, (atOnce += 1))
    setTimeout(() => {
      atOnce -= 1
      response.statusCode = request.url === "/gone" ? 404 : 200
      response.end("x".repeat(2000))
    }, 2)
  })
  await new Promise<void>((listening) => server.listen(0, listening))
  origin = `http://localhost:${(server.address() as AddressInfo).port}`
})

afterAll(() => server.close())

it("reads every address alike, as whom it is told, with several visitors at once", async () => {
  const kind = { name: "product", paths: ["/a", "/b"], cookie: "session=1", limited: true }
  const row = await readPages(origin, kind)
  expect([...asked]).toEqual([
    ["/a session=1", 240],
    ["/b session=1", 240],
  ])
  expect(most).toBe(VISITORS)
  expect(row).toMatchObject({ name: "product", html_kb: 2, limited: true })
  expect(row.p50_ms).toBeGreaterThan(1)
})

it("measures no page that is not there", async () => {
  const kind = { name: "gone", paths: ["/gone"], limited: false }
  await expect(readPages(origin, kind)).rejects.toThrow("/gone answered 404")
})

const row = (name: string, p95_ms: number, limited: boolean) => ({
  ...{ name, p95_ms, limited },
  ...{ p50_ms: 1, rps: 1, sql: null, html_kb: 1 },
})

it("names the slow ones among those that have a goal", () => {
  const rows = [row("a", 250, true), row("b", 251, true), row("c", 900, false)]
  expect(tooSlow(rows)).toEqual(["b: 95 of 100 took up to 251 ms"])
  expect(renderPages(rows, 10_000)).toContain("| b | 1 | 251 | 250 | 1 | 1 |")
})
