import type { Writable } from "node:stream"
import type { MedusaContainer } from "@medusajs/framework/types"
import { runner, type RunSql } from "@wholesale/core"
import { cellsOf } from "../../domain/import/to-cells"
import { writeTable } from "../../files/write-table"
import type { FileFormat } from "../../files/read-rows"
import { loadCatalogueRecords } from "../../loaders/catalogue-records"
import { loadCategoryNames } from "../../loaders/categories"
import { loadImportColumns } from "../../loaders/import-columns"

const PAGE = 500

export type ExportRequest = { seller_id: string; format: FileFormat; q?: string }

/** Writes a seller's catalogue into a stream, in the form in which an import reads it. */
export const exportCatalogue = async (
  container: MedusaContainer,
  out: Writable,
  { seller_id, format, q }: ExportRequest
): Promise<void> => {
  const run = runner(container)
  const columns = (await loadImportColumns(run)).map(({ key }) => key)
  await writeTable(out, format, columns, pages(run, { seller_id, q, columns }))
}

type Pages = { seller_id: string; q?: string; columns: string[] }

const pages = async function* (
  run: RunSql,
  { seller_id, q, columns }: Pages
): AsyncGenerator<string[][]> {
  const { handles } = await loadCategoryNames(run)
  let after: string | null = null
  for (;;) {
    const records = await loadCatalogueRecords(run, { seller_id, after, limit: PAGE, q })
    yield records.map((record) => {
      const cells = cellsOf(record, handles)
      return columns.map((column) => cells[column] ?? "")
    })
    if (records.length < PAGE) {
      return
    }
    after = records[records.length - 1].variant_id
  }
}
