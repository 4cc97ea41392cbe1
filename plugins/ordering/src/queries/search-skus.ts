import { escapeLike, type RunSql } from "@wholesale/core"
import type { SkuMatchDto } from "../http/sku-search"

/**
 * Products for a type-ahead: by the beginning of the SKU or the GTIN first, then by words of the
 * title. Only what the buyer may see.
 */
export const searchSkus = async (
  run: RunSql,
  { q, tokens, limit }: { q: string; tokens: readonly string[]; limit: number }
): Promise<SkuMatchDto[]> => {
  const escaped = escapeLike(q)
  return await run<SkuMatchDto>(
    `select v.id as variant_id, p.id as product_id, v.sku, p.title, v.title as variant_title,
       coalesce(v.thumbnail, p.thumbnail) as thumbnail,
       jsonb_build_object('id', s.id, 'name', s.trading_name) as seller,
       coalesce(r.min_quantity, 1) as min_quantity, coalesce(r.order_multiple, 1) as order_multiple
     from product_variant v
     join product p on p.id = v.product_id and p.deleted_at is null and p.status = 'published'
     join listing l on l.product_id = p.id and l.deleted_at is null
       and l.audience && array(select jsonb_array_elements_text(?::jsonb))
     join company s on s.id = l.seller_id
     left join order_rule r on r.variant_id = v.id and r.deleted_at is null
     where v.deleted_at is null
       and (v.sku ilike ? or v.ean like ? or v.barcode like ? or p.title ilike ?)
     order by v.sku ilike ? desc, v.sku is null, length(v.sku), v.sku, p.title, v.id
     limit ?`,
    [
      JSON.stringify(tokens),
      `${escaped}%`,
      `${escaped}%`,
      `${escaped}%`,
      `%${escaped}%`,
      `${escaped}%`,
      limit,
    ]
  )
}
