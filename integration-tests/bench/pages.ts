import { measuredBy, table } from "./document"
import { rowOf, type Row } from "./timing"

/** Visitors who read pages at the same time. */
export const VISITORS = 8
/** Requests of each kind of page that count, of all visitors together. */
const REQUESTS = 400
const WARM = 80

/** How long the server may take for 95 of 100 pages, in milliseconds. */
export const MOST_MS = 250

/** A page of the storefront, and the addresses at which such pages are. */
export type Kind = { name: string; paths: readonly string[]; cookie?: string; limited: boolean }

/** What was measured of one kind of page. */
export type PageRow = Row & {
  /** Of the document, uncompressed. */
  html_kb: number
  limited: boolean
}

/**
 * Lets several visitors read pages of a kind, each without a pause, and says how long a page took from
 * the request to its last byte.
 * @throws when a page is not answered with 200
 */
export const readPages = async (origin: string, kind: Kind): Promise<PageRow> => {
  await visit(origin, kind, WARM)
  const started = performance.now()
  const { durations, bytes } = await visit(origin, kind, REQUESTS)
  const seconds = (performance.now() - started) / 1000
  const html_kb = Math.round(bytes / REQUESTS / 1000)
  const rps = Math.round((REQUESTS / seconds) * 10) / 10
  return { ...rowOf(kind.name, durations), rps, html_kb, limited: kind.limited }
}

const visit = async (origin: string, { paths, cookie }: Kind, times: number) => {
  const durations: number[] = []
  let bytes = 0
  let next = 0
  const visitor = async () => {
    for (let turn = next++; turn < times; turn = next++) {
      const started = performance.now()
      const address = origin + paths[turn % paths.length]
      const response = await fetch(address, { headers: cookie ? { cookie } : {} })
      const page = await response.arrayBuffer()
      durations.push(performance.now() - started)
      bytes += page.byteLength
      if (response.status !== 200) {
        throw new Error(`${address} answered ${response.status}`)
      }
    }
  }
  await Promise.all(Array.from({ length: VISITORS }, visitor))
  return { durations, bytes }
}

/** Pages that take longer than they may, one sentence each. Pure. */
export const tooSlow = (rows: readonly PageRow[]): string[] =>
  rows
    .filter(({ limited, p95_ms }) => limited && p95_ms > MOST_MS)
    .map(({ name, p95_ms }) => `${name}: 95 of 100 took up to ${p95_ms} ms`)

/** The figures as a part of the documentation. Pure but for the date. */
export const renderPages = (rows: readonly PageRow[], products: number): string =>
  [
    "## Pages of the storefront",
    "",
    measuredBy("npm run bench -- --storefront DATABASE"),
    "",
    `The production build, ${products.toLocaleString("en")} products, ${VISITORS} visitors who never pause, on the machine that`,
    "also runs backend and database. Milliseconds from a request to the last byte of its page.",
    "",
    table([
      ["", "p50", "p95", "goal of p95", "pages per second", "HTML, kB"],
      ...rows.map(({ name, p50_ms, p95_ms, limited, rps, html_kb }) => [
        name,
        p50_ms,
        p95_ms,
        limited ? MOST_MS : "",
        rps,
        html_kb,
      ]),
    ]),
  ].join("\n")
