import type { MedusaContainer } from "@medusajs/framework/types"
import { escapeLike, runQuery } from "@wholesale/core"
import type { BuyerContext } from "../../buyer/context"
import type { SuggestionsDto } from "../../http/discovery"
import { searchProducts } from "../../search-hits/search-products"
import { visible } from "../cards/visible"

const PRODUCTS = 8
const OTHERS = 5

/** What begins like the typed words, in one statement after the search. */
export const suggest = async (
  container: MedusaContainer,
  q: string,
  buyer: BuyerContext
): Promise<SuggestionsDto> => {
  const { ids } = await searchProducts(container, q, buyer, PRODUCTS)
  const seen = visible(buyer)
  const beginning = `${escapeLike(q)}%`
  const [row] = await runQuery<{ suggestions: SuggestionsDto }>(
    container,
    `with seen as materialized (select c.product_id, c.handle, c.title, c.thumbnail,
         c.seller_name, c.seller_handle, c.category_ids
       from product_card c where ${seen.sql})
     select jsonb_build_object(
       'products', coalesce((select jsonb_agg(jsonb_build_object('id', c.product_id,
           'handle', c.handle, 'title', c.title, 'thumbnail', c.thumbnail,
           'seller_name', c.seller_name) order by f.ordinality)
         from jsonb_array_elements_text(?::jsonb) with ordinality f
         join seen c on c.product_id = f.value), '[]'::jsonb),
       'categories', coalesce((select jsonb_agg(k) from (select k.id, k.handle, k.name
         from product_category k
         where (k.name ilike ? or k.name ilike '% ' || ?) and k.deleted_at is null
           and k.is_active and not k.is_internal
           and exists (select 1 from seen where k.id = any(seen.category_ids))
         order by k.rank, k.name limit ${OTHERS}) k), '[]'::jsonb),
       'sellers', coalesce((select jsonb_agg(s) from (select distinct
           seller_handle as handle, seller_name as name
         from seen where seller_name ilike ? or seller_name ilike '% ' || ?
         order by name limit ${OTHERS}) s), '[]'::jsonb)) as suggestions`,
    [...seen.parameters, JSON.stringify(ids), beginning, beginning, beginning, beginning]
  )
  return row.suggestions
}
