import { sql, transactionRunner, type TransactionContext } from "@wholesale/core"
import { notify } from "@wholesale/notifications"
import { AVAILABLE } from "../../loaders/load-supply"
import { rowIds } from "../../medusa/row-ids"

type LowRow = {
  variant_id: string
  product_id: string
  seller_id: string
  title: string
  sku: string | null
  available: string
  threshold: number
}

const LEVELS = `
  select v.id as variant_id, v.product_id, l.seller_id, p.title, v.sku,
    coalesce(${AVAILABLE}, 0) as available, r.low_stock_threshold as threshold
  from order_rule r
  join product_variant v on v.id = r.variant_id and v.deleted_at is null and v.manage_inventory
  join product p on p.id = v.product_id and p.status = 'published' and p.deleted_at is null
  join listing l on l.product_id = p.id and l.deleted_at is null
  where r.low_stock_threshold is not null and r.deleted_at is null`

/** A message names so many articles; the rest is a number. */
const NAMED = 10

/**
 * Compares every threshold with the stock, and tells sellers once about what fell to or below it. An
 * article counts as told until its stock is above again. A constant number of statements, and a
 * message per seller.
 */
export const noteLowStock = async (tx: TransactionContext, now: Date): Promise<number> => {
  // Two sweeps at the same moment would tell twice.
  await sql(tx, "select pg_advisory_xact_lock(hashtext('wholesale.low_stock'))")
  await sql(
    tx,
    `delete from low_stock_alert a where not exists (
       select 1 from (${LEVELS}) s where s.variant_id = a.variant_id and s.available <= s.threshold)`
  )
  const fallen = await transactionRunner(tx)<LowRow>(
    `select * from (${LEVELS}) s where s.available <= s.threshold
       and not exists (select 1 from low_stock_alert a where a.variant_id = s.variant_id)
     order by s.seller_id, s.title, s.sku`
  )
  if (fallen.length === 0) {
    return 0
  }
  const ids = rowIds(now)
  const alerts = fallen.map(({ title: _title, sku: _sku, ...row }) => ({
    ...row,
    available: Math.trunc(Number(row.available)),
    id: ids("lowst"),
  }))
  await sql(
    tx,
    `insert into low_stock_alert (id, variant_id, product_id, seller_id, available, threshold,
       since, created_at, updated_at)
     select a.id, a.variant_id, a.product_id, a.seller_id, a.available, a.threshold, ?, ?, ?
     from jsonb_to_recordset(?::jsonb) as a(id text, variant_id text, product_id text,
       seller_id text, available integer, threshold integer)`,
    [now, now, now, JSON.stringify(alerts)]
  )
  for (const seller of new Set(fallen.map(({ seller_id }) => seller_id))) {
    await tellSeller(
      tx,
      seller,
      fallen.filter(({ seller_id }) => seller_id === seller),
      now
    )
  }
  return fallen.length
}

const tellSeller = (tx: TransactionContext, seller: string, rows: readonly LowRow[], now: Date) =>
  notify(tx, {
    type: "stock.low",
    key: `${seller}:${now.getTime()}`,
    to: { company_id: seller, permission: "catalogue.write" },
    data: {
      count: rows.length,
      articles: rows.slice(0, NAMED).map(({ title, sku, available, threshold }) => ({
        title,
        sku,
        available: Math.trunc(Number(available)),
        threshold,
      })),
    },
  })
