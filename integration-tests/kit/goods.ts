type Queryable = {
  query<Row extends object>(statement: string, parameters?: unknown[]): Promise<Row[]>
}

/** A product with one variant, written straight into the tables. */
export type Good = {
  /** Becomes part of every id and the SKU. */
  key: string
  seller_id: string
  title: string
  status?: "published" | "draft"
  audience?: string[]
  price_audience?: string[]
  /** EUR in minor units; null for no price. */
  amount: number | null
  stock?: number
  min_quantity?: number
  lead_time_days?: number
  origin_country?: string
  category_id?: string
  tag_id?: string
}

const STATEMENTS = [
  `insert into product (id, title, handle, status, origin_country, description, is_giftcard, discountable)
   select 'prod_' || key, title, key, status, origin_country, title || ' described', false, true
   from goods`,
  `insert into product_option (id, title, is_exclusive)
   select 'opt_' || key, 'Finish ' || title, true from goods`,
  `insert into product_product_option (id, product_id, product_option_id)
   select 'ppo_' || key, 'prod_' || key, 'opt_' || key from goods`,
  `insert into product_option_value (id, value, option_id, rank)
   select 'optval_' || key, 'Plain', 'opt_' || key, 0 from goods`,
  `insert into product_variant (id, title, sku, manage_inventory, allow_backorder, variant_rank, product_id)
   select 'variant_' || key, title || ' plain', 'SKU-' || key, true, false, 0, 'prod_' || key
   from goods`,
  `insert into product_variant_option (variant_id, option_value_id)
   select 'variant_' || key, 'optval_' || key from goods`,
  `insert into product_sales_channel (id, product_id, sales_channel_id)
   select 'prodsc_' || key, 'prod_' || key, (select id from sales_channel limit 1) from goods`,
  `insert into product_category_product (product_id, product_category_id)
   select 'prod_' || key, category_id from goods where category_id is not null`,
  `insert into product_tags (product_id, product_tag_id)
   select 'prod_' || key, tag_id from goods where tag_id is not null`,
  `insert into listing (id, product_id, seller_id, lead_time_days, audience, price_audience)
   select 'lst_' || key, 'prod_' || key, seller_id, lead_time_days, audience, price_audience
   from goods
   on conflict do nothing`,
  `insert into order_rule (id, variant_id, product_id, seller_id, min_quantity, order_multiple)
   select 'orule_' || key, 'variant_' || key, 'prod_' || key, seller_id, min_quantity, 1
   from goods`,
  `insert into stock_location (id, name)
   select distinct 'sloc_' || seller_id, 'Store of ' || seller_id from goods on conflict do nothing`,
  `insert into seller_location (id, seller_id, stock_location_id)
   select distinct 'sellloc_' || seller_id, seller_id, 'sloc_' || seller_id from goods
   on conflict do nothing`,
  `insert into seller_shipping_option (id, seller_id, shipping_option_id, name, countries, amounts)
   select distinct 'sellship_' || seller_id, seller_id, 'so_' || seller_id, 'Standard', '{}'::text[],
     '{"eur": 990}'::jsonb from goods on conflict do nothing`,
  `insert into inventory_item (id, sku, requires_shipping)
   select 'iitem_' || key, 'SKU-' || key, true from goods`,
  `insert into product_variant_inventory_item (id, variant_id, inventory_item_id, required_quantity)
   select 'pvitem_' || key, 'variant_' || key, 'iitem_' || key, 1 from goods`,
  `insert into inventory_level (id, inventory_item_id, location_id, stocked_quantity,
     reserved_quantity, incoming_quantity, raw_stocked_quantity, raw_reserved_quantity,
     raw_incoming_quantity)
   select 'ilev_' || key, 'iitem_' || key, 'sloc_' || seller_id, stock, 0, 0,
     jsonb_build_object('value', stock::text, 'precision', 20),
     '{"value": "0", "precision": 20}', '{"value": "0", "precision": 20}' from goods`,
  `insert into price_set (id) select 'pset_' || key from goods`,
  `insert into product_variant_price_set (id, variant_id, price_set_id)
   select 'pvps_' || key, 'variant_' || key, 'pset_' || key from goods`,
  `insert into price (id, price_set_id, currency_code, amount, raw_amount, rules_count)
   select 'price_' || key, 'pset_' || key, 'eur', amount / 100.0,
     jsonb_build_object('value', (amount / 100.0)::text, 'precision', 20), 0
   from goods where amount is not null`,
]

const GOODS = `with goods as (
  select g.key, g.seller_id, g.title, coalesce(g.status, 'published') as status,
    coalesce(g.audience, '{public}') as audience,
    coalesce(g.price_audience, '{public}') as price_audience, g.amount,
    coalesce(g.stock, 100) as stock, coalesce(g.min_quantity, 1) as min_quantity,
    coalesce(g.lead_time_days, 3) as lead_time_days, g.origin_country, g.category_id, g.tag_id
  from jsonb_to_recordset($1::jsonb) as g(key text, seller_id text, title text, status text,
    audience text[], price_audience text[], amount numeric, stock int, min_quantity int,
    lead_time_days int, origin_country text, category_id text, tag_id text))`

/** Writes products with listing, rule, stock and price, however many there are, in 20 statements. */
export const addGoods = async (database: Queryable, goods: readonly Good[]): Promise<void> => {
  for (const statement of STATEMENTS) {
    await database.query(`${GOODS} ${statement}`, [JSON.stringify(goods)])
  }
}

/** A category below another one, or at the top. */
export const addCategory = async (
  database: Queryable,
  { key, name, parent }: { key: string; name: string; parent?: string }
): Promise<string> => {
  const id = `pcat_${key}`
  const mpath = parent ? `pcat_${parent}.${id}.` : `${id}.`
  await database.query(
    `insert into product_category
       (id, name, handle, mpath, is_active, is_internal, rank, parent_category_id, description)
     values ($1, $2, $3, $4, true, false, 0, $5, '')`,
    [id, name, key, mpath, parent ? `pcat_${parent}` : null]
  )
  return id
}
