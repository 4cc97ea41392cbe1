import type { RunSql } from "@wholesale/core"
import type { SalesRequest, SoldOnDay } from "@wholesale/catalog/sales/sales-source"
import { COUNTED_SQL } from "./order-sql"

/** Units that a seller sold, by variant and day, in one statement. */
export const soldByDay = async (
  run: RunSql,
  { seller_id: seller, variant_ids: variants, from }: SalesRequest
): Promise<SoldOnDay[]> =>
  await run<SoldOnDay>(
    `select l.variant_id, to_char(o.placed_at at time zone 'UTC', 'YYYY-MM-DD') as day,
       sum(coalesce(l.accepted_quantity, l.quantity))::integer as quantity
     from seller_order o join seller_order_line l on l.seller_order_id = o.id
     where o.seller_id = ? and o.deleted_at is null and l.deleted_at is null and ${COUNTED_SQL}
       and o.placed_at >= ?::date at time zone 'UTC'
       and (?::jsonb is null or l.variant_id = any(array(select jsonb_array_elements_text(?::jsonb))))
       and coalesce(l.accepted_quantity, l.quantity) > 0
     group by 1, 2 order by 1, 2`,
    [
      seller,
      from,
      variants ? JSON.stringify(variants) : null,
      variants ? JSON.stringify(variants) : null,
    ]
  )
