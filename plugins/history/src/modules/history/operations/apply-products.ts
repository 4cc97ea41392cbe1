import { minorUnitDigits, sql, transactionRunner, type TransactionContext } from "@wholesale/core"
import type { ProductToWrite } from "@wholesale/catalog"
import { writeProducts } from "@wholesale/catalog/medusa/write-products"
import { chooseDescription, type Described } from "../../../domain/describe"
import { chooseUsualPrice, toMinor, type SoldAt } from "../../../domain/usual-price"
import type { ChunkState } from "./apply-chunk"
import { lockJob, moveJob, type HistoryJob } from "./jobs"

/** So long before an article's last sale its prices count as its present ones. */
const PRICE_DAYS = 90

type Article = {
  id: string
  sku: string
  sku_key: string
  variant_id: string | null
  product_id: string | null
  described: Described[]
  sold: SoldAt[]
}

/**
 * Describes the next articles of an import, at most `limit` of them, finds those of the catalogue,
 * and lists the others if that was asked for, all in the transaction that notes how far it got.
 */
export const applyProducts = async (
  tx: TransactionContext,
  jobId: string,
  limit: number,
  now: Date
): Promise<ChunkState> => {
  const job = await lockJob(tx, jobId, null)
  if (job.status !== "applying") {
    return "stopped"
  }
  const articles = await nextArticles(tx, job, limit)
  const last = articles.at(-1)
  if (!last) {
    return "kept"
  }
  const listed = await listNew(tx, job, articles, now)
  await saveArticles(tx, articles, listed, now)
  await sql(
    tx,
    `update history_import set applied_sku = ?, sku_done = sku_done + ?, updated_at = ?,
       added = jsonb_set(added, '{listings}',
         to_jsonb(?::integer)) where id = ?`,
    [last.sku_key, articles.length, now, (job.added.listings ?? 0) + listed.size, jobId]
  )
  return "more"
}

const nextArticles = (
  tx: TransactionContext,
  { id, seller_id: seller, applied_sku: after, currency_code: currency }: HistoryJob,
  limit: number
): Promise<Article[]> =>
  sql<Article>(
    tx,
    `with page as (select p.id, p.sku, p.sku_key, s.variant_id, s.product_id from past_product p
       left join seller_sku s on s.seller_id = p.seller_id and s.sku_key = p.sku_key
       where p.seller_id = ? and p.deleted_at is null and (?::text is null or p.sku_key > ?)
         and exists (select 1 from history_row r where r.import_id = ? and r.sku_key = p.sku_key)
       order by p.sku_key limit ?),
     line as (select l.sku_key, l.description, l.unit_price, l.class, l.ordered_at, l.currency_code,
         max(l.ordered_at) filter (where l.class = 'sale' and l.currency_code = ?)
           over (partition by l.sku_key) as latest
       from page join past_order_line l on l.seller_id = ? and l.sku_key = page.sku_key),
     described as (select sku_key,
         jsonb_agg(jsonb_build_object('description', description, 'count', n)) as described
       from (select sku_key, description, count(*) as n from line where description is not null
         group by 1, 2) d group by 1),
     sold as (select sku_key, jsonb_agg(jsonb_build_object('unit_price', unit_price::text,
         'lines', n, 'last_on', to_char(last at time zone 'UTC', 'YYYY-MM-DD'))) as sold
       from (select sku_key, trim_scale(unit_price) as unit_price, count(*) as n,
           max(ordered_at) as last from line where class = 'sale' and currency_code = ?
           and ordered_at > latest - interval '${PRICE_DAYS} days' group by 1, 2) s group by 1)
     select page.*, coalesce(described.described, '[]') as described,
       coalesce(sold.sold, '[]') as sold
     from page left join described using (sku_key) left join sold using (sku_key)
     order by page.sku_key`,
    [seller, after, after, id, limit, currency, seller, currency]
  )

/** Lists what the catalogue does not have and what was sold at all. @returns sku_key -> ids */
const listNew = async (
  tx: TransactionContext,
  job: HistoryJob,
  articles: readonly Article[],
  now: Date
): Promise<Map<string, { variant_id: string; product_id: string }>> => {
  const { new_listings: status } = job
  if (status === "none") {
    return new Map()
  }
  const missing = articles.filter(
    ({ variant_id, described, sold }) =>
      variant_id === null && sold.length > 0 && chooseDescription(described) !== null
  )
  const written = await writeProducts(
    transactionRunner(tx),
    missing.map((article) => productOf(job, article, status)),
    { now, actor: `user:${job.created_by}`, batch: job.id }
  )
  return new Map(
    written.map(({ product_id, variants: [{ variant_id }] }, index) => [
      missing[index].sku_key,
      { product_id, variant_id },
    ])
  )
}

const TITLE_LENGTH = 200

/** A listing as past orders know it; its price is the usual one of the last months it was sold. */
const productOf = (
  { seller_id, currency_code }: HistoryJob,
  { sku, described, sold }: Article,
  status: "draft" | "published"
): ProductToWrite => {
  const title = (chooseDescription(described) ?? sku).slice(0, TITLE_LENGTH)
  const amount = toMinor(chooseUsualPrice(sold) ?? "0", minorUnitDigits(currency_code))
  const prices = amount > 0n ? [{ currency_code, breaks: [{ min_quantity: 1, amount }] }] : []
  return { seller_id, title, handle: title, status, variants: [{ sku, prices }] }
}

const saveArticles = async (
  tx: TransactionContext,
  articles: readonly Article[],
  listed: ReadonlyMap<string, { variant_id: string; product_id: string }>,
  now: Date
): Promise<void> => {
  const rows = articles.map(({ id, sku_key, variant_id, product_id, described }) => ({
    id,
    variant_id,
    product_id,
    ...listed.get(sku_key),
    description: chooseDescription(described),
  }))
  await sql(
    tx,
    `update past_product p set description = r.description, variant_id = r.variant_id,
       product_id = r.product_id, updated_at = ?
     from jsonb_to_recordset(?::jsonb) as r(id text, description text, variant_id text,
       product_id text)
     where p.id = r.id and (p.description, p.variant_id, p.product_id)
       is distinct from (r.description, r.variant_id, r.product_id)`,
    [now, JSON.stringify(rows)]
  )
}

/** Begins to describe the articles of an import whose rows were all kept. */
export const beginProducts = async (
  tx: TransactionContext,
  jobId: string,
  now: Date
): Promise<void> => {
  await sql(
    tx,
    `update history_import set step_began_at = ?, updated_at = ?, sku_count = (select count(*)
       from (select distinct sku_key from history_row where import_id = ?
         and class not in ('error', 'charge', 'adjustment')) s)
     where id = ? and status = 'applying' and sku_count = 0`,
    [now, now, jobId, jobId]
  )
}

/** Ends an import: rows that the report does not name are lines of orders now. */
export const finishApply = async (
  tx: TransactionContext,
  jobId: string,
  now: Date
): Promise<void> => {
  const job = await lockJob(tx, jobId, null)
  if (job.status !== "applying") {
    return
  }
  await moveJob(tx, job, "applied", now)
  await sql(tx, "update history_import set applied_at = ? where id = ?", [now, jobId])
  await sql(
    tx,
    "delete from history_row where import_id = ? and class = 'sale' and cardinality(notes) = 0",
    [jobId]
  )
}
