import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, runQuery } from "@wholesale/core"
import { TO_SHIP_STATES } from "../domain/seller-order/states"
import { todayDto, type TodayDto } from "../http/analytics"
import { CARD_FROM, CARD_JSON, LATE_SQL } from "./order-sql"

const TO_SHIP = TO_SHIP_STATES.map((state) => `'${state}'`).join(", ")

const urgent = (where: string, orderBy: string) =>
  `coalesce((select jsonb_agg(x.json) from (select ${CARD_JSON} as json ${CARD_FROM}
     where o.seller_id = t.seller and o.deleted_at is null and ${where}
     order by ${orderBy} limit 10) x), '[]'::jsonb)`

/** Stock that nobody has reserved, by variant, where it is at or below its threshold. */
const LOW = `low as (select r.product_id, r.variant_id, p.title || ' (' || v.title || ')' as title,
    v.sku, sum(floor((lv.stocked_quantity - lv.reserved_quantity)
      / greatest(vi.required_quantity, 1)))::integer as available,
    r.low_stock_threshold as threshold
  from order_rule r cross join t
  join product_variant v on v.id = r.variant_id and v.deleted_at is null
  join product p on p.id = r.product_id and p.deleted_at is null
  join product_variant_inventory_item vi on vi.variant_id = v.id and vi.deleted_at is null
  join inventory_level lv on lv.inventory_item_id = vi.inventory_item_id and lv.deleted_at is null
  where r.seller_id = t.seller and r.deleted_at is null and r.low_stock_threshold is not null
  group by 1, 2, 3, 4, 6
  having sum(floor((lv.stocked_quantity - lv.reserved_quantity)
    / greatest(vi.required_quantity, 1))) <= r.low_stock_threshold)`

const count = (where: string) =>
  `(select count(*) from seller_order o cross join t
    where o.seller_id = t.seller and o.deleted_at is null and ${where})`

/** What waits for a seller, the most urgent first, in one statement. */
export const todayBoard = async (
  container: MedusaContainer,
  sellerId: string
): Promise<TodayDto> => {
  const now = clock.now()
  const [{ json }] = await runQuery<{ json: Record<string, unknown> }>(
    container,
    `with t as (select ?::timestamptz as now, ?::text as seller), ${LOW}
     select jsonb_build_object('counts', jsonb_build_object(
         'to_accept', ${count("o.state = 'pending_acceptance'")},
         'to_ship', ${count(`o.state in (${TO_SHIP})`)},
         'late', ${count(`o.state in (${TO_SHIP}) and ${LATE_SQL}`)},
         'in_transit', ${count("o.state in ('partially_shipped', 'shipped')")},
         'returns', (select count(*) from return_request rr
           join seller_order o on o.id = rr.seller_order_id cross join t
           where o.seller_id = t.seller and rr.state in ('requested', 'approved')),
         'low_stock', (select count(*) from low)),
       'to_accept', ${urgent("o.state = 'pending_acceptance'", "o.accept_by, o.id")},
       'to_ship', ${urgent(`o.state in (${TO_SHIP})`, "o.expected_ship_on nulls last, o.id")},
       'low_stock', coalesce((select jsonb_agg(to_jsonb(x)) from
         (select * from low order by available - threshold, variant_id limit 10) x), '[]'::jsonb)
     ) as json`,
    [now, sellerId]
  )
  return todayDto.parse({ ...json, now })
}
