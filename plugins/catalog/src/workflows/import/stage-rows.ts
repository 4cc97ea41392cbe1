import type { RunSql } from "@wholesale/core"
import { changedColumns, changedCurrencies } from "../../domain/import/changes"
import { CellError } from "../../domain/import/cells"
import type { ParsedRow } from "../../domain/import/parse-row"
import type { CatalogueRecord } from "../../domain/import/row-data"
import type { RowProblem } from "../../http/imports"
import { loadCatalogueRecords } from "../../loaders/catalogue-records"
import { skuKey } from "../../medusa/sku-key"
import type { ImportMode, JobRow } from "../../modules/import/operations/jobs"
import type { StagedRow } from "../../modules/import/operations/stage"

type Numbered = ParsedRow & { row_no: number }

/** Compares some parsed rows with the catalogue, in a constant number of statements. */
export const stageable = async (
  run: RunSql,
  { seller_id, mode }: Pick<JobRow, "seller_id" | "mode">,
  rows: readonly Numbered[]
): Promise<StagedRow[]> => {
  const records = await loadCatalogueRecords(run, {
    seller_id,
    sku_keys: rows.map(({ sku }) => skuKey(sku)),
  })
  const bySku = new Map(records.map((record) => [skuKey(record.sku), record]))
  const handles = await ownHandles(
    run,
    seller_id,
    rows.flatMap(({ data }) => data.handle ?? [])
  )
  return rows.map((row) => {
    const record = bySku.get(skuKey(row.sku)) ?? null
    const { outcome, problems } = outcomeOf(row, record, mode)
    return {
      row_no: row.row_no,
      group_key: groupKey(row, record),
      sku: row.sku,
      sku_key: skuKey(row.sku),
      data: row.data,
      outcome,
      problems,
      variant_id: record?.variant_id ?? null,
      product_id: record?.product_id ?? handles.get(row.data.handle ?? "") ?? null,
    }
  })
}

const ownHandles = async (run: RunSql, sellerId: string, handles: readonly string[]) => {
  const rows = await run<{ handle: string; id: string }>(
    `select p.handle, p.id from product p join listing l on l.product_id = p.id
       and l.seller_id = ? and l.deleted_at is null
     where p.deleted_at is null and p.handle = any(array(select jsonb_array_elements_text(?::jsonb)))`,
    [sellerId, JSON.stringify([...new Set(handles)])]
  )
  return new Map(rows.map(({ handle, id }) => [handle, id]))
}

/** What makes rows variants of one product: the handle, else the title, else the product itself. */
const groupKey = ({ sku, data }: Numbered, record: CatalogueRecord | null): string => {
  if (data.handle) {
    return `h:${data.handle.toLowerCase()}`
  }
  if (data.title) {
    return `t:${data.title.toLowerCase()}`
  }
  return record ? `p:${record.product_id}` : `s:${skuKey(sku)}`
}

const outcomeOf = (
  row: Numbered,
  record: CatalogueRecord | null,
  mode: ImportMode
): Pick<StagedRow, "outcome" | "problems"> => {
  const problems = [...row.problems, ...laddersProblems(row, record)]
  if (problems.length > 0) {
    return { outcome: "error", problems }
  }
  if (!record && (mode === "update" || mode === "deactivate")) {
    return {
      outcome: "error",
      problems: [{ column: "sku", code: "UNKNOWN_SKU", message: `You have no article ${row.sku}` }],
    }
  }
  return { outcome: goodOutcome(row, record, mode), problems }
}

const goodOutcome = (
  { data }: Numbered,
  record: CatalogueRecord | null,
  mode: ImportMode
): StagedRow["outcome"] => {
  if (!record) {
    return "create"
  }
  if (mode === "deactivate") {
    return record.status === "published" ? "deactivate" : "unchanged"
  }
  if (mode === "add") {
    return "skip"
  }
  return changedColumns(data, record).length > 0 ? "update" : "unchanged"
}

/** The breaks of a row have to fit the price of one unit, which may be the one that is there. */
const laddersProblems = ({ data }: Numbered, record: CatalogueRecord | null): RowProblem[] => {
  try {
    changedCurrencies(data, record)
    return []
  } catch (error) {
    if (!(error instanceof CellError)) {
      throw error
    }
    return [{ column: null, code: error.code, message: `prices: ${error.message}` }]
  }
}
