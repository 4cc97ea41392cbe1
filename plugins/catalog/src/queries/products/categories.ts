import type { MedusaContainer } from "@medusajs/framework/types"
import { runQuery } from "@wholesale/core"
import type { BuyerContext } from "../../buyer/context"
import type { CategoryDto } from "../../http/discovery"
import { visible } from "../cards/visible"

/** The public categories in the order of the tree, each with what the buyer sees in it and below. */
export const listCategories = async (
  container: MedusaContainer,
  buyer: BuyerContext
): Promise<CategoryDto[]> => {
  const seen = visible(buyer)
  return await runQuery<CategoryDto>(
    container,
    `with counts as (select category_id, count(*)::integer as product_count
       from product_card c, unnest(c.category_ids) category_id where ${seen.sql}
       group by category_id)
     select k.id, k.name, k.handle, nullif(k.description, '') as description,
       k.parent_category_id as parent_id, k.rank, coalesce(counts.product_count, 0) as product_count
     from product_category k left join counts on counts.category_id = k.id
     where k.deleted_at is null and k.is_active and not k.is_internal
     order by k.mpath, k.rank`,
    seen.parameters
  )
}
