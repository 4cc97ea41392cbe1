import type { MedusaContainer } from "@medusajs/framework/types"
import { notFound, runQuery } from "@wholesale/core"
import type { BuyerContext } from "../../buyer/context"
import type { ProductReviewsDto } from "../../http/reviews"
import { visible } from "../cards/visible"

export type ProductReviewsAsked = {
  handle: string
  buyer: BuyerContext
  sort: "newest" | "best" | "worst"
  limit: number
  offset: number
}

const ORDER = {
  newest: "w.published_at desc, w.id",
  best: "w.rating desc, w.published_at desc, w.id",
  worst: "w.rating, w.published_at desc, w.id",
} as const

/** What everybody may read of a review `w`. */
export const REVIEW_JSON = `to_jsonb(w) - 'author_id' - 'order_id' - 'received_at'
  || jsonb_build_object('images', to_jsonb(w.images))`

/**
 * The published reviews of a product that the buyer may see, with its averages, in one statement.
 * @throws NOT_FOUND
 */
export const productReviews = async (
  container: MedusaContainer,
  { handle, buyer, sort, limit, offset }: ProductReviewsAsked
): Promise<ProductReviewsDto> => {
  const seen = visible(buyer)
  const rows = await runQuery<{ json: Omit<ProductReviewsDto, "limit" | "offset"> }>(
    container,
    `with product as (select c.product_id from product_card c where c.handle = ? and ${seen.sql}),
       shown as materialized (select w.* from review w join product using (product_id)
         where w.status = 'published' and w.deleted_at is null)
     select jsonb_build_object(
       'reviews', coalesce((select jsonb_agg(${REVIEW_JSON} order by w.position) from
         (select w.*, row_number() over (order by ${ORDER[sort]}) as position
          from shown w order by position limit ? offset ?) w), '[]'::jsonb),
       'count', (select count(*) from shown),
       'rating', (select jsonb_build_object('average', round(avg(rating), 2), 'count', count(*))
         from shown),
       'aspects', coalesce((select jsonb_object_agg(key, average) from
         (select key, round(avg(value::numeric), 2) as average
          from shown, jsonb_each_text(aspects) group by key) a), '{}'::jsonb),
       'stars', (select jsonb_agg((select count(*) from shown where rating = stars)
         order by stars desc) from generate_series(1, 5) stars)) as json
     from product`,
    [handle, ...seen.parameters, limit, offset]
  )
  const found = rows.at(0)
  if (!found) {
    throw notFound("Product", handle)
  }
  return { ...found.json, limit, offset }
}
