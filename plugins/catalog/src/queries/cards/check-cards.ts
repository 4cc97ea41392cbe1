import type { MedusaContainer } from "@medusajs/framework/types"
import { runQuery } from "@wholesale/core"
import type { CardCheckDto } from "../../http/discovery"

const SHOWN = 100

/**
 * Compares every card with what its source says now. Products in the queue may differ until the
 * sweep has been there, so they are not compared.
 */
export const checkCards = async (container: MedusaContainer): Promise<CardCheckDto> => {
  const [row] = await runQuery<CardCheckDto>(
    container,
    `with waiting as materialized (select distinct product_id from card_refresh),
       known as materialized (
         select array_agg(product_id) as ids from (
           select product_id from product_card union select product_id from listing) every
         where product_id not in (select product_id from waiting)),
       different as materialized (
         select d.* from known, different_product_cards(known.ids) d)
     select (select count(*)::integer from product_card) as cards,
       not exists (select 1 from different) as equal,
       (select count(*)::integer from waiting) as waiting,
       (select count(distinct product_id)::integer from search_refresh) as search_waiting,
       coalesce((select jsonb_agg(jsonb_build_object('product_id', product_id,
           'columns', to_jsonb(columns))) from (select * from different limit ${SHOWN}) shown),
         '[]'::jsonb) as different`
  )
  return row
}
