import type { MedusaContainer } from "@medusajs/framework/types"
import { skuKey } from "@wholesale/catalog"
import { notFound, runQuery } from "@wholesale/core"
import { pastPricesDto, type PastPricesDto } from "../http/history"
import { pastCurrencies } from "./past-currencies"

/** What an article was called and cost, month by month. @throws NOT_FOUND for an unknown SKU */
export const pastPrices = async (
  container: MedusaContainer,
  sellerId: string,
  { sku, currency_code }: { sku: string; currency_code?: string }
): Promise<PastPricesDto> => {
  const currency = currency_code ?? (await pastCurrencies(container, sellerId))[0] ?? "eur"
  const [found] = await runQuery<{ json: Record<string, unknown> }>(
    container,
    `with line as (select * from past_order_line where seller_id = ? and sku_key = ?),
       month as (select to_char(ordered_at at time zone 'UTC', 'YYYY-MM') as month,
           sum(quantity)::float as quantity, trim_scale(min(unit_price))::text as lowest,
           trim_scale(mode() within group (order by unit_price))::text as usual,
           trim_scale(max(unit_price))::text as highest
         from line where class = 'sale' and currency_code = ? group by 1)
     select jsonb_build_object('sku', p.sku, 'description', p.description,
       'variant_id', p.variant_id, 'product_id', p.product_id,
       'descriptions', coalesce((select jsonb_agg(d order by lines desc, description)
         from (select description, count(*)::integer as lines from line
           where description is not null group by 1 order by 2 desc, 1 limit 50) d), '[]'),
       'months', coalesce((select jsonb_agg(m order by month) from month m), '[]')) as json
     from past_product p where p.seller_id = ? and p.sku_key = ? and p.deleted_at is null`,
    [sellerId, skuKey(sku), currency, sellerId, skuKey(sku)]
  )
  if (!found) {
    throw notFound("Article", sku)
  }
  return pastPricesDto.parse({ ...found.json, currency_code: currency })
}
