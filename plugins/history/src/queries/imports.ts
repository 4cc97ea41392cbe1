import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { Conditions, notFound, runQuery } from "@wholesale/core"
import { HISTORY_COLUMNS } from "../domain/columns"
import { secondsLeft } from "../domain/time-left"
import { historyImportDto, type HistoryImportDto } from "../http/history"
import { LINE_CLASSES } from "../http/past-lines"

type Row = {
  json: Record<string, unknown> & { progress: { done: number; total: number } }
  seconds: number
}

/** Bytes while a file is read, then rows, then articles. */
const PROGRESS = `case
  when j.status = 'checking' then jsonb_build_object('done', j.read_bytes, 'total', j.file_size)
  when j.status = 'applying' and j.sku_count > 0
    then jsonb_build_object('done', j.sku_done, 'total', j.sku_count)
  else jsonb_build_object('done', j.applied_row, 'total', j.read_row) end`

const zeros = (names: readonly string[]) =>
  `jsonb_build_object(${names.map((name) => `'${name}', 0`).join(", ")})`

const JOB = `to_jsonb(j) || jsonb_build_object('company_id', j.seller_id,
    'classes', ${zeros([...LINE_CLASSES, "error"])} || j.classes,
    'added', ${zeros(["lines", "orders", "customers", "listings"])} || j.added,
    'progress', ${PROGRESS}) as json,
  coalesce(extract(epoch from j.updated_at - j.step_began_at), 0)::float as seconds`

type Filters = { seller_id: string; id?: string; limit: number; offset: number }

const findImports = async (
  container: MedusaContainer,
  { seller_id, id, limit, offset }: Filters
): Promise<HistoryImportDto[]> => {
  const where = new Conditions()
    .add("j.seller_id = ?", seller_id)
    .add("j.deleted_at is null")
    .when(id, "j.id = ?")
  const rows = await runQuery<Row>(
    container,
    `select ${JOB} from history_import j where ${where.sql}
     order by j.created_at desc, j.id limit ? offset ?`,
    [...where.parameters, limit, offset]
  )
  const jobs = rows.map(({ json, seconds }) => {
    const seconds_left = secondsLeft({ ...json.progress, seconds })
    return { ...json, progress: { ...json.progress, seconds_left } }
  })
  return z.array(historyImportDto).parse(jobs)
}

/** A seller's files of past orders, newest first, beside the columns that a file can have. */
export const listHistoryImports = async (
  container: MedusaContainer,
  filters: Omit<Filters, "id">
) => {
  const imports = await findImports(container, filters)
  const [{ count }] = await runQuery<{ count: number }>(
    container,
    `select count(*)::integer as count from history_import
     where seller_id = ? and deleted_at is null`,
    [filters.seller_id]
  )
  const { limit, offset } = filters
  return { imports, columns: HISTORY_COLUMNS, count, limit, offset }
}

/** One import as its seller sees it. @throws NOT_FOUND, also for another seller's */
export const historyImportView = async (
  container: MedusaContainer,
  sellerId: string,
  id: string
): Promise<HistoryImportDto> => {
  const [found] = await findImports(container, { seller_id: sellerId, id, limit: 1, offset: 0 })
  if (!found) {
    throw notFound("Import", id)
  }
  return found
}
