import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { Conditions, notFound, runner, runQuery } from "@wholesale/core"
import { importJobDto, type ImportColumnDto, type ImportJobDto } from "../../http/imports"
import { loadImportColumns } from "../../loaders/import-columns"

const JOB = `
  to_jsonb(j) || jsonb_build_object(
    'outcomes', jsonb_build_object('create', 0, 'update', 0, 'unchanged', 0, 'skip', 0,
      'deactivate', 0, 'error', 0) || j.outcomes,
    'progress', jsonb_build_object('products_done', j.applied_groups, 'products', j.group_count,
      'rows_done', j.applied_rows),
    'images', (select jsonb_build_object('total', count(*),
        'done', count(*) filter (where i.status = 'done'),
        'failed', count(*) filter (where i.status = 'failed'))
      from import_image i where i.job_id = j.id)) as json`

type JobFilters = { seller_id: string; id?: string; limit: number; offset: number }

const findJobs = async (
  container: MedusaContainer,
  { seller_id, id, limit, offset }: JobFilters
): Promise<ImportJobDto[]> => {
  const where = new Conditions()
    .add("j.seller_id = ?", seller_id)
    .add("j.deleted_at is null")
    .when(id, "j.id = ?")
  const rows = await runQuery<{ json: unknown }>(
    container,
    `select ${JOB} from import_job j where ${where.sql}
     order by j.created_at desc, j.id limit ? offset ?`,
    [...where.parameters, limit, offset]
  )
  return z.array(importJobDto).parse(rows.map(({ json }) => json))
}

export type JobPage = {
  imports: ImportJobDto[]
  columns: ImportColumnDto[]
  count: number
  limit: number
  offset: number
}

/** A seller's imports, newest first, beside the columns that its files can have. */
export const listJobs = async (
  container: MedusaContainer,
  filters: Omit<JobFilters, "id">
): Promise<JobPage> => {
  const imports = await findJobs(container, filters)
  const [{ count }] = await runQuery<{ count: string }>(
    container,
    "select count(*) as count from import_job where seller_id = ? and deleted_at is null",
    [filters.seller_id]
  )
  const columns = await loadImportColumns(runner(container))
  const { limit, offset } = filters
  return { imports, columns, count: Number(count), limit, offset }
}

/** One import as its seller sees it. @throws NOT_FOUND, also for another seller's */
export const jobView = async (
  container: MedusaContainer,
  sellerId: string,
  id: string
): Promise<ImportJobDto> => {
  const [job] = await findJobs(container, { seller_id: sellerId, id, limit: 1, offset: 0 })
  if (!job) {
    throw notFound("Import", id)
  }
  return job
}
