import { once } from "node:events"
import type { MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { stringify } from "csv-stringify"
import { runner } from "@wholesale/core"
import { CSV_COLUMNS } from "../domain/price-csv"
import { exportRows, type ExportFilters } from "../queries/export-rows"

/** Streams every price of a seller as CSV; what a spreadsheet takes for a formula is defused. */
export const exportPrices = async (
  container: MedusaContainer,
  res: MedusaResponse,
  filters: ExportFilters
): Promise<undefined> => {
  res.set({
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": 'attachment; filename="prices.csv"',
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "private, no-store",
  })
  const csv = stringify({ header: true, columns: [...CSV_COLUMNS], escape_formulas: true })
  csv.pipe(res.status(200))
  for await (const row of exportRows(runner(container), filters)) {
    if (!csv.write(row)) {
      await once(csv, "drain")
    }
  }
  csv.end()
  return undefined
}
