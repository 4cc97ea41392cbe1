import type { MedusaContainer } from "@medusajs/framework/types"
import { runQuery } from "@wholesale/core"
import type { RowError } from "../domain/read-line"
import type { LineNote } from "../http/past-lines"

export type ReportRow = {
  row_no: number
  number: string | null
  sku: string | null
  description: string | null
  class: string
  notes: LineNote[]
  errors: RowError[] | null
}

const PAGE = 5000

const ONLY = {
  all: "and (class <> 'sale' or cardinality(notes) > 0)",
  errors: "and class = 'error'",
} as const

/** Rows of a file that are no plain sale, in its order, page by page. */
export const reportPages = async function* (
  container: MedusaContainer,
  importId: string,
  only: keyof typeof ONLY
): AsyncGenerator<ReportRow[]> {
  let after = 0
  for (;;) {
    const rows = await runQuery<ReportRow>(
      container,
      `select row_no, number, sku, description, class, notes, errors from history_row
       where import_id = ? and row_no > ? ${ONLY[only]} order by row_no limit ?`,
      [importId, after, PAGE]
    )
    if (rows.length > 0) {
      yield rows
    }
    if (rows.length < PAGE) {
      return
    }
    after = rows[rows.length - 1].row_no
  }
}
