import { levelFor } from "@wholesale/companies/domain/trade/levels"
import { AVAILABLE } from "../../loaders/load-supply"
import { columnTypes } from "./columns"

/** The level from which a manufacturer may sell; unreachable if no level opened it. */
const SELL_LEVEL = levelFor("manufacturer", "sell") ?? 2_147_483_647

/** Whether seller `s` may sell, as far as its row says; `verified_until` is compared when asked. */
export const MAY_SELL = `(s.kind = 'manufacturer' and s.status = 'active'
  and s.deleted_at is null and s.verification_level >= ${SELL_LEVEL})`

const VARIANTS = `
  select v.product_id, v.id, v.sku, coalesce(v.ean, v.barcode, v.upc) as gtin, v.variant_rank,
    coalesce(r.min_quantity, 1) as min_quantity,
    ceil(greatest(coalesce(r.min_quantity, 1), 1)::numeric
      / greatest(coalesce(r.order_multiple, 1), 1)) * greatest(coalesce(r.order_multiple, 1), 1)
      as smallest,
    coalesce(r.backorder_limit, 0) as backorder,
    case when v.manage_inventory then greatest(coalesce(${AVAILABLE}, 0), 0) end as stock,
    l.supply
  from product_variant v
  join listing l on l.product_id = v.product_id and l.deleted_at is null
  left join order_rule r on r.variant_id = v.id and r.deleted_at is null
  where v.product_id = any(ids) and v.deleted_at is null`

const OF_VARIANTS = `
  select product_id, count(*)::integer as variant_count,
    array_agg(id order by variant_rank nulls last, id) as variant_ids,
    coalesce(array_agg(sku order by sku) filter (where sku is not null), '{}') as skus,
    coalesce(array_agg(gtin order by gtin) filter (where gtin is not null), '{}') as gtins,
    min(smallest)::integer as min_quantity,
    case when bool_and(stock is not null) then least(sum(stock), 2147483647)::integer end
      as available,
    bool_or(supply = 'made_to_order' or stock is null or stock + backorder >= smallest)
      as enough,
    bool_or(stock + backorder > 0) as something
  from variants group by product_id`

const OF_PRICES = `
  select product_id, jsonb_object_agg(currency_code, amount) as from_prices
  from (
    select v.product_id, p.currency_code,
      min(round(p.amount * power(10::numeric, c.decimal_digits)))::bigint as amount
    from variants v
    join product_variant_price_set ps on ps.variant_id = v.id and ps.deleted_at is null
    join price p on p.price_set_id = ps.price_set_id and p.deleted_at is null
      and p.price_list_id is null and coalesce(p.rules_count, 0) = 0
    join currency c on c.code = p.currency_code
    group by v.product_id, p.currency_code) lowest
  group by product_id`

const OF_CATEGORIES = `
  select cp.product_id, array_agg(distinct above.id) as category_ids,
    string_agg(distinct above.name, ' ') as category_names
  from product_category_product cp
  join product_category own on own.id = cp.product_category_id and own.deleted_at is null
    and own.is_active and not own.is_internal
  join product_category above on above.id = any(string_to_array(own.mpath, '.'))
    and above.deleted_at is null and above.is_active and not above.is_internal
  where cp.product_id = any(ids)
  group by cp.product_id`

const OF_REVIEWS = `
  select product_id, avg(rating)::real as rating_average, count(*)::integer as rating_count
  from review
  where product_id = any(ids) and status = 'published' and deleted_at is null
  group by product_id`

const OF_TAGS = `
  select product_id, array_agg(product_tag_id order by product_tag_id) as tag_ids
  from product_tags where product_id = any(ids) group by product_id`

const REASONS = `array_remove(array[
  case when p.status <> 'published' then 'NOT_PUBLISHED' end,
  case when not ${MAY_SELL} then 'SELLER_NOT_VERIFIED' end,
  case when price.from_prices is null then 'NO_PRICE' end,
  case when not exists (select 1 from seller_shipping_option o
    where o.seller_id = l.seller_id and o.deleted_at is null) then 'NO_SHIPPING' end,
  case when not coalesce(variant.enough, false) then
    case when coalesce(variant.something, false) then 'STOCK_BELOW_MINIMUM' else 'OUT_OF_STOCK' end
  end], null)`

const SEARCH_DOCUMENT = `case when p.status = 'published' and ${MAY_SELL} then
  jsonb_build_object('id', p.id, 'title', p.title, 'subtitle', coalesce(p.subtitle, ''),
    'description', coalesce(left(p.description, 200), ''), 'seller', s.trading_name,
    'category', coalesce(category.category_names, ''), 'material', coalesce(p.material, ''),
    'codes', to_jsonb(coalesce(variant.skus, '{}') || coalesce(variant.gtins, '{}')),
    'audience', to_jsonb(l.audience)) end`

/** What the cards of some products have to be; products without a listing have none. */
export const CARD_SOURCE = `
create or replace function product_card_source(ids text[])
returns table (${columnTypes()}) language sql stable as $$
  with variants as (${VARIANTS}),
    variant as (${OF_VARIANTS}),
    price as (${OF_PRICES}),
    category as (${OF_CATEGORIES}),
    tag as (${OF_TAGS}),
    rating as (${OF_REVIEWS})
  select p.id, l.seller_id, s.handle, s.trading_name, p.handle, p.title, p.subtitle,
    left(p.description, 240), p.thumbnail, p.status,
    p.status = 'published' and ${MAY_SELL}, s.verified_until,
    ${REASONS}, l.audience, l.price_audience,
    coalesce(category.category_ids, '{}'), p.collection_id, p.type_id,
    coalesce(tag.tag_ids, '{}'), p.origin_country, l.lead_time_days, l.supply,
    coalesce(variant.min_quantity, 1), variant.available,
    case when l.supply = 'made_to_order' then coalesce(variant.available, 0) > 0
      else coalesce(variant.variant_count, 0) > 0
        and (variant.available is null or variant.available > 0) end,
    coalesce((select array_agg(distinct k.type) from company_certification k
      where k.company_id = s.id and k.status = 'verified' and k.deleted_at is null), '{}'),
    rating.rating_average, coalesce(rating.rating_count, 0),
    coalesce(variant.variant_count, 0), coalesce(variant.variant_ids, '{}'),
    coalesce(variant.skus, '{}'), coalesce(variant.gtins, '{}'),
    coalesce(price.from_prices, '{}'::jsonb), ${SEARCH_DOCUMENT}, p.created_at
  from product p
  join listing l on l.product_id = p.id and l.deleted_at is null
  join company s on s.id = l.seller_id and s.deleted_at is null
  left join variant on variant.product_id = p.id
  left join price on price.product_id = p.id
  left join category on category.product_id = p.id
  left join tag on tag.product_id = p.id
  left join rating on rating.product_id = p.id
  where p.id = any(ids) and p.deleted_at is null
$$`
