import type { RunSql } from "@wholesale/core"
import { importColumns, type ImportColumn } from "../domain/import/columns"

/** The currencies of the marketplace, its own first. */
const loadCurrencies = async (run: RunSql): Promise<string[]> => {
  const rows = await run<{ currency_code: string }>(
    `select currency_code from store_currency where deleted_at is null
     group by currency_code order by bool_or(is_default) desc, currency_code`
  )
  return rows.map(({ currency_code }) => currency_code)
}

/** The columns that a catalogue file can have on this marketplace. */
export const loadImportColumns = async (run: RunSql): Promise<ImportColumn[]> =>
  importColumns(await loadCurrencies(run))
