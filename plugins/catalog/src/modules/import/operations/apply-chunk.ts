import { sql, transactionRunner, type TransactionContext } from "@wholesale/core"
import { changedMsrp } from "../../../domain/import/changes"
import {
  productOfRows,
  type ProductOfRows,
  type RowToApply,
} from "../../../domain/import/to-product"
import type { RowData } from "../../../domain/import/row-data"
import { loadCatalogueRecords } from "../../../loaders/catalogue-records"
import { rowIds } from "../../../medusa/row-ids"
import { writeProducts } from "../../../medusa/write-products"
import type { WrittenProduct } from "../../../medusa/product-input"
import { saveSuggestedPrices, type SuggestedPrice } from "../../../prices/attribute-store"
import { skuKey } from "../../../medusa/sku-key"
import { lockJob, moveJob, type JobRow } from "./jobs"
import { unpublishProducts } from "../../../medusa/unpublish-products"

export type ChunkResult = {
  /** `more`: call again; `done`: this was the last chunk; `stopped`: the job was cancelled. */
  state: "more" | "done" | "stopped"
  product_ids: string[]
}

type Row = {
  id: string
  row_no: number
  group_no: number
  sku: string
  data: RowData
  outcome: string
  product_id: string | null
}

/**
 * Applies the next products of a job, at most `limit` of them, and notes in the same transaction
 * how far it got: a process that dies leaves a chunk done or not begun.
 */
export const applyChunk = async (
  tx: TransactionContext,
  jobId: string,
  limit: number,
  now: Date
): Promise<ChunkResult> => {
  const job = await lockJob(tx, jobId, null)
  if (job.status !== "applying") {
    return { state: "stopped", product_ids: [] }
  }
  const last = Math.min(job.applied_groups + limit, job.group_count)
  const rows = await sql<Row>(
    tx,
    `select id, row_no, group_no, sku, data, outcome, product_id from import_row
     where job_id = ? and group_no > ? and group_no <= ?
       and outcome in ('create', 'update', 'deactivate')
     order by group_no, row_no`,
    [jobId, job.applied_groups, last]
  )
  const product_ids =
    job.mode === "deactivate"
      ? await unpublishProducts(
          tx,
          job.seller_id,
          rows.flatMap((row) => row.product_id ?? []),
          now
        )
      : await writeGroups(tx, job, rows, now)
  await advance(tx, job, last, rows.length, now)
  if (last < job.group_count) {
    return { state: "more", product_ids }
  }
  await moveJob(tx, job, "applied", now)
  await sql(tx, "update import_job set applied_at = ? where id = ?", [now, jobId])
  return { state: "done", product_ids }
}

const advance = (tx: TransactionContext, job: JobRow, last: number, rows: number, now: Date) =>
  sql(
    tx,
    `update import_job set applied_groups = ?, applied_rows = applied_rows + ?, updated_at = ?
     where id = ?`,
    [last, rows, now, job.id]
  )

const writeGroups = async (
  tx: TransactionContext,
  job: JobRow,
  rows: readonly Row[],
  now: Date
): Promise<string[]> => {
  const run = transactionRunner(tx)
  const records = await loadCatalogueRecords(run, {
    seller_id: job.seller_id,
    sku_keys: rows.map(({ sku }) => skuKey(sku)),
  })
  const bySku = new Map(records.map((record) => [skuKey(record.sku), record]))
  const groups = grouped(
    rows.map((row) => ({ ...row, record: bySku.get(skuKey(row.sku)) ?? null }))
  )
  const planned = groups.map((group) => ({
    group,
    ...productOfRows(job.seller_id, group, ownerOf(group)),
  }))
  const written = await writeProducts(
    run,
    planned.map(({ product }) => product),
    { now, actor: `user:${job.created_by}`, batch: job.id }
  )
  await saveSuggestedPrices(
    run,
    planned.flatMap(({ group }, index) => suggested(job, group, written[index])),
    { actor_type: "user", actor_id: job.created_by, batch_id: job.id, now }
  )
  await noteImages(tx, job, planned, written, now)
  return written.map(({ product_id }) => product_id)
}

/** Rows by product; they come in its order. */
const grouped = <Of extends { group_no: number }>(rows: readonly Of[]): Of[][] => {
  const groups: Of[][] = []
  for (const row of rows) {
    const current = groups.at(-1)
    if (current && current[0].group_no === row.group_no) {
      current.push(row)
    } else {
      groups.push([row])
    }
  }
  return groups
}

/** The product of some rows: the one of a known SKU, or the one that the check found. */
const ownerOf = (group: readonly (RowToApply & { product_id: string | null })[]) =>
  group.find(({ record }) => record)?.record?.product_id ??
  group.find(({ product_id }) => product_id)?.product_id ??
  null

const suggested = (
  { seller_id }: JobRow,
  group: readonly RowToApply[],
  { product_id, variants }: WrittenProduct
): SuggestedPrice[] =>
  group.flatMap(({ data, record }, index) =>
    changedMsrp(data, record).map((currency_code) => {
      const price = data.msrp?.[currency_code] ?? null
      return {
        seller_id,
        product_id,
        variant_id: variants[index].variant_id,
        currency_code,
        amount: price === null ? null : BigInt(price),
      }
    })
  )

const noteImages = async (
  tx: TransactionContext,
  job: JobRow,
  planned: readonly ProductOfRows[],
  written: readonly WrittenProduct[],
  now: Date
): Promise<void> => {
  const ids = rowIds(now)
  const images = planned.flatMap(({ images: missing }, index) =>
    missing.map((image) => ({
      ...image,
      id: ids("impimg"),
      product_id: written[index].product_id,
    }))
  )
  if (images.length === 0) {
    return
  }
  await sql(
    tx,
    `insert into import_image (id, job_id, seller_id, product_id, url, rank, created_at, updated_at)
     select i.id, ?, ?, i.product_id, i.url, i.rank, ?, ?
     from jsonb_to_recordset(?::jsonb) as i(id text, product_id text, url text, rank integer)
     on conflict do nothing`,
    [job.id, job.seller_id, now, now, JSON.stringify(images)]
  )
  await sql(tx, "update import_job set image_count = image_count + ? where id = ?", [
    images.length,
    job.id,
  ])
}

/**
 * Gives up on the next product of a job: its rows become errors and the job goes on behind it.
 * @param message why it could not be applied
 */
export const skipProduct = async (
  tx: TransactionContext,
  jobId: string,
  message: string,
  now: Date
): Promise<void> => {
  const job = await lockJob(tx, jobId, null)
  if (job.status !== "applying" || job.applied_groups >= job.group_count) {
    return
  }
  const group = job.applied_groups + 1
  const problem = { column: null, code: "NOT_APPLIED", message: message.slice(0, 300) }
  await sql(
    tx,
    `update import_row set outcome = 'error', problems = problems || ?::jsonb
     where job_id = ? and group_no = ? and outcome in ('create', 'update', 'deactivate')`,
    [JSON.stringify([problem]), jobId, group]
  )
  await advance(tx, job, group, 0, now)
  await sql(
    tx,
    `update import_job set outcomes = (select coalesce(jsonb_object_agg(outcome, n), '{}') from (
       select outcome, count(*) as n from import_row where job_id = ? group by outcome) o)
     where id = ?`,
    [jobId, jobId]
  )
  if (group === job.group_count) {
    await moveJob(tx, job, "applied", now)
    await sql(tx, "update import_job set applied_at = ? where id = ?", [now, jobId])
  }
}
