import type { RunSql } from "@wholesale/core"
import { toDecimal } from "@wholesale/core"

type Row = {
  id: string
  sku: string | null
  product: string
  variant: string
  currency: string
  source: string
  target: string
  min_quantity: number
  amount: string
  starts_at: string | null
  ends_at: string | null
  may_rise: boolean
}

export type ExportFilters = { seller_id: string; currency_code?: string }

const PAGE = 5000

/** Every price and attribute of a seller as cells of a file, page by page. */
export async function* exportRows(run: RunSql, filters: ExportFilters) {
  let after = ""
  for (;;) {
    const rows = await readPage(run, filters, after)
    for (const row of rows) {
      yield {
        ...row,
        currency: row.currency.toUpperCase(),
        amount: toDecimal(BigInt(row.amount), row.currency),
        may_rise: row.may_rise ? "yes" : "",
      }
    }
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) {
      return
    }
    after = last.id
  }
}

const readPage = (run: RunSql, { seller_id, currency_code }: ExportFilters, after: string) =>
  run<Row>(
    `select x.variant_id || ':' || x.id as id, v.sku, p.title as product, v.title as variant,
       x.currency_code as currency, x.source, x.min_quantity, x.amount::text as amount,
       to_jsonb(x.starts_at)->>0 as starts_at, to_jsonb(x.ends_at)->>0 as ends_at, x.may_rise,
       coalesce(t.name, c.handle, x.target) as target
     from (
       select id, variant_id, currency_code, source, target, min_quantity, amount, starts_at,
         ends_at, may_rise
       from wholesale_price where seller_id = ? and deleted_at is null and source <> 'contract'
       union all
       select id, variant_id, currency_code, kind, '', 1, amount, null, null, false
       from price_attribute where seller_id = ? and deleted_at is null) x
     join product_variant v on v.id = x.variant_id and v.deleted_at is null
     join product p on p.id = v.product_id and p.deleted_at is null
     left join price_tier t on x.source = 'tier' and t.id = x.target
     left join company c on x.source = 'customer' and c.id = x.target
     where x.variant_id || ':' || x.id > ? and (?::text is null or x.currency_code = ?)
     order by 1 limit ?`,
    [seller_id, seller_id, after, currency_code ?? null, currency_code ?? null, PAGE]
  )
