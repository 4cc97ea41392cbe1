// Medusa allows a SKU, EAN, UPC or barcode once in the whole database. Here an article number is
// unique per seller, and two sellers may well offer the article with the same GTIN. The indexes keep
// their names, so that a later `create unique index if not exists` of Medusa finds them there.
const SHARED_INDEXES: readonly [name: string, table: string, column: string][] = [
  ["IDX_product_variant_sku_unique", "product_variant", "sku"],
  ["IDX_product_variant_ean_unique", "product_variant", "ean"],
  ["IDX_product_variant_upc_unique", "product_variant", "upc"],
  ["IDX_product_variant_barcode_unique", "product_variant", "barcode"],
  ["IDX_inventory_item_sku", "inventory_item", "sku"],
]

/** Makes Medusa's indexes on article numbers and bar codes ones that allow repetition. */
export const RELAX_INDEXES: readonly string[] = SHARED_INDEXES.flatMap(([name, table, column]) => [
  `drop index if exists "${name}"`,
  `create index "${name}" on "${table}" ("${column}") where deleted_at is null`,
])

const LOWER = "abcdefghijklmnopqrstuvwxyz"

/** `skuKey` in SQL; only ASCII letters lose their case, which both sides do alike. */
export const SKU_KEY_FUNCTION = `
  create or replace function wholesale_sku_key(sku text) returns text
  language sql immutable as $$
    select nullif(translate(btrim(sku, E' \\t\\n\\r'), '${LOWER}', '${LOWER.toUpperCase()}'), '')
  $$`

/**
 * Makes the rows of some variants what they have to be. Rows go before others come: two variants may
 * swap their numbers. `offset 0` keeps the joins in this order, by index; the planner knows nothing
 * yet of rows that the same transaction wrote.
 */
export const SYNC_FUNCTION = `
  create or replace function wholesale_sync_seller_skus(ids text[]) returns void
  language plpgsql as $$
  begin
    delete from seller_sku s where s.variant_id = any(ids) and not exists (
      select 1 from product_variant v
      join listing l on l.product_id = v.product_id and l.deleted_at is null
      where v.id = s.variant_id and v.deleted_at is null and v.sku = s.sku
        and v.product_id = s.product_id and l.seller_id = s.seller_id);
    insert into seller_sku (id, variant_id, product_id, seller_id, sku, sku_key)
    select 'ssku_' || v.id, v.id, v.product_id, l.seller_id, v.sku, wholesale_sku_key(v.sku)
    from unnest(ids) as x(id)
    cross join lateral (select v.id, v.product_id, v.sku from product_variant v
      where v.id = x.id and v.deleted_at is null and wholesale_sku_key(v.sku) is not null
      offset 0) v
    cross join lateral (select l.seller_id from listing l
      where l.product_id = v.product_id and l.deleted_at is null offset 0) l
    where not exists (select 1 from seller_sku s where s.variant_id = v.id);
  end $$`

const CHANGED_VARIANTS: readonly [event: string, tables: string, select: string][] = [
  ["insert", "new table as n", "select id from n where sku is not null"],
  ["delete", "old table as o", "select id from o where sku is not null"],
  [
    "update",
    "old table as o new table as n",
    `select n.id from n join o on o.id = n.id
     where (n.sku, n.product_id, n.deleted_at) is distinct from (o.sku, o.product_id, o.deleted_at)`,
  ],
]

const CHANGED_LISTINGS: readonly [event: string, tables: string, select: string][] = [
  [
    "insert",
    "new table as n",
    "select v.id from product_variant v join n on n.product_id = v.product_id",
  ],
  [
    "delete",
    "old table as o",
    "select v.id from product_variant v join o on o.product_id = v.product_id",
  ],
  [
    "update",
    "old table as o new table as n",
    `select v.id from product_variant v join n on n.product_id = v.product_id
     join o on o.id = n.id
     where (n.seller_id, n.deleted_at) is distinct from (o.seller_id, o.deleted_at)`,
  ],
]

const triggersOn = (table: string, changes: typeof CHANGED_VARIANTS): string[] =>
  changes.flatMap(([event, tables, select]) => {
    const name = `wholesale_${table}_sku_${event}`
    return [
      `create or replace function ${name}() returns trigger language plpgsql as $$
       declare ids text[] := array(${select});
       begin
         if cardinality(ids) > 0 then
           perform wholesale_sync_seller_skus(ids);
         end if;
         return null;
       end $$`,
      `drop trigger if exists ${name} on "${table}"`,
      `create trigger ${name} after ${event} on "${table}" referencing ${tables}
       for each statement execute function ${name}()`,
    ]
  })

/** Keeps `seller_sku` equal to variants and listings, whoever writes those. */
export const SKU_TRIGGERS: readonly string[] = [
  ...triggersOn("product_variant", CHANGED_VARIANTS),
  ...triggersOn("listing", CHANGED_LISTINGS),
]
