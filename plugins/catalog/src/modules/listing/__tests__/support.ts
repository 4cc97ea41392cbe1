import type { By } from "@wholesale/core"

export const NOW = new Date("2027-03-01T12:00:00Z")

export const by: By = {
  actor_type: "user",
  actor_id: "user_1",
  company_id: "comp_maker",
  request_id: null,
}

/** What the listings read of Medusa's products, where a module spec has no Medusa. */
export const PRODUCT_TABLES = [
  `create table if not exists product (id text primary key, title text, origin_country text,
     hs_code text, updated_at timestamptz, deleted_at timestamptz)`,
  `create table if not exists product_variant (id text primary key, product_id text,
     deleted_at timestamptz)`,
  "truncate product, product_variant",
  "insert into product (id, title) values ('prod_a', 'A'), ('prod_b', 'B'), ('prod_x', 'X')",
  `insert into product_variant (id, product_id) values ('variant_a1', 'prod_a'),
     ('variant_a2', 'prod_a'), ('variant_b1', 'prod_b'), ('variant_x1', 'prod_x')`,
]

export const rule = {
  min_quantity: 1,
  order_multiple: 1,
  max_quantity: null,
  sample_quantity: null,
  backorder_limit: 0,
  low_stock_threshold: null,
}
