import type { MedusaContainer } from "@medusajs/framework/types"
import { runQuery } from "@wholesale/core"
import type { RowProblem } from "../../http/imports"

export type ReportRow = {
  row_no: number
  sku: string
  outcome: string
  problems: RowProblem[]
}

const PAGE = 2000

/** The rows of a checked job in the file's order, page by page, so that no report fills the memory. */
export const reportPages = async function* (
  container: MedusaContainer,
  jobId: string,
  only: "all" | "problems"
): AsyncGenerator<ReportRow[]> {
  let after = 0
  for (;;) {
    const rows = await runQuery<ReportRow>(
      container,
      `select row_no, sku, outcome, problems from import_row
       where job_id = ? and row_no > ? ${only === "problems" ? "and outcome = 'error'" : ""}
       order by row_no limit ?`,
      [jobId, after, PAGE]
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
