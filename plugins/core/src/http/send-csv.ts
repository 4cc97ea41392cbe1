import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { MedusaResponse } from "@medusajs/framework/http"
import { stringify } from "csv-stringify"
import { clock } from "../shared/clock"
import { dayOf } from "../shared/day"

type Cell = string | number | null

type Csv = {
  /** The file's name without day and ending. */
  name: string
  columns: readonly string[]
  rows: AsyncIterable<readonly Cell[]>
}

/** A text that a spreadsheet would take for a formula is shown as text; negative numbers stay. Pure. */
export const harmless = (cell: string): string =>
  /^[=+@\t\r]|^-(?!\d+(\.\d+)?$)/.test(cell) ? `'${cell}` : cell

/** Sends rows as a CSV file as they come, no faster than they are read. */
export const sendCsv = async (
  res: MedusaResponse,
  { name, columns, rows }: Csv
): Promise<undefined> => {
  res.set({
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": `attachment; filename="${name}-${dayOf(clock.now())}.csv"`,
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "private, no-store",
  })
  const csv = stringify({ header: true, columns: [...columns], cast: { string: harmless } })
  await pipeline(Readable.from(rows), csv, res).catch((error: NodeJS.ErrnoException) => {
    // Who asked went away; there is nobody to tell.
    if (error.code !== "ERR_STREAM_PREMATURE_CLOSE") {
      throw error
    }
  })
  return undefined
}

const BATCH = 1000

/** Everything that a list gives page by page, one by one. */
export async function* everyRow<Row>(
  page: (at: { limit: number; offset: number }) => Promise<readonly Row[]>
): AsyncGenerator<Row> {
  for (let offset = 0; ; offset += BATCH) {
    const rows = await page({ limit: BATCH, offset })
    yield* rows
    if (rows.length < BATCH) {
      return
    }
  }
}
