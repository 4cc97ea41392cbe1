import type { MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { runner, sendCsv } from "@wholesale/core"
import { CSV_COLUMNS } from "../domain/price-csv"
import { exportRows, type ExportFilters } from "../queries/export-rows"

/** Sends every price of a seller as CSV, in the columns that an import reads. */
export const exportPrices = async (
  container: MedusaContainer,
  res: MedusaResponse,
  filters: ExportFilters
): Promise<undefined> =>
  await sendCsv(res, { name: "prices", columns: CSV_COLUMNS, rows: rows(container, filters) })

async function* rows(container: MedusaContainer, filters: ExportFilters) {
  for await (const row of exportRows(runner(container), filters)) {
    yield CSV_COLUMNS.map((column) => row[column])
  }
}
