import { CARD_JSON, type CardRow } from "../cards/card-row"
import type { PageVariantDto, ProductPageDto } from "../../http/discovery"
import { DOCUMENTS_JSON } from "./documents"

/** A product as its page needs it, without prices and dates. */
export type ProductRow = CardRow &
  Omit<ProductPageDto, keyof CardRow | "price" | "variant_id" | "variants"> & {
    variants: (Omit<PageVariantDto, "available" | "low_stock" | "promise" | "price"> & {
      low_stock_threshold: number | null
      backorder_limit: number
    })[]
  }

const VARIANTS = `(select jsonb_agg(jsonb_build_object('id', v.id, 'title', v.title, 'sku', v.sku,
    'gtin', coalesce(v.ean, v.barcode, v.upc), 'thumbnail', v.thumbnail,
    'options', coalesce((select jsonb_object_agg(o.title, ov.value)
      from product_variant_option vo
      join product_option_value ov on ov.id = vo.option_value_id and ov.deleted_at is null
      join product_option o on o.id = ov.option_id and o.deleted_at is null
      where vo.variant_id = v.id), '{}'::jsonb),
    'rule', jsonb_build_object('min_quantity', coalesce(r.min_quantity, 1),
      'order_multiple', coalesce(r.order_multiple, 1), 'max_quantity', r.max_quantity,
      'sample_quantity', r.sample_quantity),
    'low_stock_threshold', r.low_stock_threshold,
    'backorder_limit', coalesce(r.backorder_limit, 0))
    order by v.variant_rank nulls last, v.id)
  from product_variant v
  left join order_rule r on r.variant_id = v.id and r.deleted_at is null
  where v.product_id = p.id and v.deleted_at is null)`

const OPTIONS = `(select jsonb_agg(jsonb_build_object('title', o.title,
    'values', (select jsonb_agg(u.value order by u.rank nulls last, u.value)
      from (select distinct ov.value, ov.rank from product_option_value ov
        join product_variant_option vo on vo.option_value_id = ov.id
        join product_variant v on v.id = vo.variant_id and v.product_id = p.id
          and v.deleted_at is null
        where ov.option_id = o.id and ov.deleted_at is null) u)) order by o.created_at, o.id)
  from product_product_option po
  join product_option o on o.id = po.product_option_id and o.deleted_at is null
  where po.product_id = p.id and po.deleted_at is null)`

const CATEGORIES = `(select jsonb_agg(jsonb_build_object('id', k.id, 'handle', k.handle,
    'name', k.name) order by k.mpath)
  from product_category k where k.id = any(c.category_ids))`

const MINIMUMS = `(select jsonb_agg(jsonb_build_object('currency_code', m.currency_code,
    'country_code', m.country_code, 'opening_minimum', m.opening_minimum,
    'reorder_minimum', m.reorder_minimum) order by m.currency_code, m.country_code nulls first)
  from minimum_order m where m.seller_id = c.seller_id and m.deleted_at is null)`

const CERTIFICATES = `(select jsonb_agg(jsonb_build_object('type', k.type, 'issuer', k.issuer,
    'number', k.number, 'valid_to', k.valid_to) order by k.type, k.valid_to)
  from company_certification k
  where k.company_id = c.seller_id and k.status = 'verified' and k.deleted_at is null
    and k.valid_from <= ? and k.valid_to >= ?)`

/** `visible` is the condition of the products that count as the seller's for this buyer. */
const sellerCard = (visible: string) => `jsonb_build_object('id', s.id, 'handle', s.handle,
  'name', s.trading_name, 'country_code', s.country_code, 'logo_url', s.logo_url,
  'description', s.description, 'verification_level', s.verification_level,
  'member_since', s.created_at,
  'rating', (select jsonb_build_object('average', round(avg(w.rating), 2), 'count', count(*))
    from review w where w.seller_id = s.id and w.status = 'published' and w.deleted_at is null),
  'product_count', (select count(*) from product_card c where c.seller_id = s.id and ${visible}),
  'relationship_status', (select t.status from trade_relationship t
    where t.seller_id = s.id and t.retailer_id = ? and t.deleted_at is null))`

/**
 * A product `p` with card `c` and seller `s` as JSON. Parameters: today twice, those of `visible`,
 * the buyer's company.
 */
export const productJson = (visible: string) => `${CARD_JSON} || jsonb_build_object(
  'description', p.description, 'material', p.material, 'hs_code', p.hs_code,
  'weight', p.weight, 'unit_of_sale', l.unit_of_sale, 'units_per_case', l.units_per_case,
  'images', coalesce((select jsonb_agg(jsonb_build_object('url', i.url) order by i.rank, i.id)
    from image i where i.product_id = p.id and i.deleted_at is null), '[]'::jsonb),
  'options', coalesce(${OPTIONS}, '[]'::jsonb),
  'categories', coalesce(${CATEGORIES}, '[]'::jsonb),
  'variants', coalesce(${VARIANTS}, '[]'::jsonb),
  'minimum_orders', coalesce(${MINIMUMS}, '[]'::jsonb),
  'documents', ${DOCUMENTS_JSON},
  'certificates', coalesce(${CERTIFICATES}, '[]'::jsonb),
  'seller_card', ${sellerCard(visible)})`
