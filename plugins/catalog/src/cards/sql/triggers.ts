/** A table that cards are made from, and the products that changed rows of it concern. */
type Source = {
  table: string
  /** Selects `product_id`s from `changed`, which holds the new rows (after a delete the old ones). */
  products: string
  /** Restricts updates to those that matter, comparing `changed` with `before`. */
  updates?: string
  /** Whether who may see the products hangs on it, which takes effect at once. */
  access?: true
}

const ofVariant = (link: string) => `select v.product_id from changed c ${link}`
const ofSeller = (column: string) =>
  `select l.product_id from changed c join listing l on l.seller_id = c.${column}`

const SOURCES: readonly Source[] = [
  { table: "product", products: "select id as product_id from changed", access: true },
  { table: "product_variant", products: "select product_id from changed" },
  { table: "product_category_product", products: "select product_id from changed" },
  {
    table: "product_category",
    products: `select cp.product_id from changed c
      join product_category below on c.id = any(string_to_array(below.mpath, '.'))
      join product_category_product cp on cp.product_category_id = below.id`,
  },
  { table: "product_tags", products: "select product_id from changed" },
  { table: "listing", products: "select product_id from changed", access: true },
  { table: "order_rule", products: "select product_id from changed" },
  {
    table: "company",
    products: ofSeller("id"),
    updates: `(c.handle, c.trading_name, c.status, c.verification_level, c.verified_until,
      c.deleted_at) is distinct from (b.handle, b.trading_name, b.status, b.verification_level,
      b.verified_until, b.deleted_at)`,
    access: true,
  },
  { table: "company_certification", products: ofSeller("company_id") },
  { table: "seller_shipping_option", products: ofSeller("seller_id") },
  { table: "seller_location", products: ofSeller("seller_id") },
  {
    table: "product_variant_inventory_item",
    products: ofVariant("join product_variant v on v.id = c.variant_id"),
  },
  {
    table: "inventory_level",
    products: ofVariant(`join product_variant_inventory_item i
        on i.inventory_item_id = c.inventory_item_id
      join product_variant v on v.id = i.variant_id`),
  },
  {
    table: "product_variant_price_set",
    products: ofVariant("join product_variant v on v.id = c.variant_id"),
  },
  {
    table: "price",
    products: ofVariant(`join product_variant_price_set s on s.price_set_id = c.price_set_id
      join product_variant v on v.id = s.variant_id where c.price_list_id is null`),
  },
  { table: "review", products: "select product_id from changed" },
]

const EVENTS = [
  { event: "insert", rows: "new table as changed" },
  { event: "update", rows: "old table as before new table as changed" },
  { event: "delete", rows: "old table as changed" },
] as const

/** The statements that put the trigger functions and triggers on the source tables. */
export const cardTriggers = (): string[] => SOURCES.flatMap(triggersOf)

const triggersOf = (source: Source) =>
  EVENTS.flatMap(({ event, rows }) => {
    const name = `card_refresh_${source.table}_${event}`
    return [
      functionOf(name, source, event === "update"),
      `drop trigger if exists ${name} on ${source.table}`,
      `create trigger ${name} after ${event} on ${source.table} referencing ${rows}
       for each statement execute function ${name}()`,
    ]
  })

const functionOf = (name: string, source: Source, update: boolean) => {
  const relevant =
    update && source.updates
      ? source.products.replace(
          "from changed c",
          `from (select c.* from changed c join before b on b.id = c.id where ${source.updates}) c`
        )
      : source.products
  return `
create or replace function ${name}() returns trigger language plpgsql as $$
declare ids text[];
begin
  select array_agg(distinct product_id) into ids from (${relevant}) hit
    where product_id is not null;
  if ids is not null then
    insert into card_refresh (id, product_id)
      select 'cref_' || gen_random_uuid(), product_id from unnest(ids) product_id;
    ${source.access && update ? "perform change_card_access(ids);" : ""}
  end if;
  return null;
end $$`
}

const searchFunction = (name: string, changed: string) => `
create or replace function ${name}() returns trigger language plpgsql as $$
begin
  insert into search_refresh (id, product_id)
    select 'sref_' || gen_random_uuid(), product_id from (${changed}) hit;
  return null;
end $$`

/** Queues what the search index has to take over whenever a card's document changes. */
const SEARCH_TRIGGERS = [
  {
    event: "insert",
    rows: "new table as changed",
    changed: "select product_id from changed where search_document is not null",
  },
  {
    event: "update",
    rows: "old table as before new table as changed",
    changed: `select c.product_id from changed c join before b on b.product_id = c.product_id
      where c.search_document is distinct from b.search_document`,
  },
  {
    event: "delete",
    rows: "old table as changed",
    changed: "select product_id from changed where search_document is not null",
  },
] as const

/** The statements that put the triggers on the cards themselves. */
export const searchTriggers = (): string[] =>
  SEARCH_TRIGGERS.flatMap(({ event, rows, changed }) => {
    const name = `search_refresh_${event}`
    return [
      searchFunction(name, changed),
      `drop trigger if exists ${name} on product_card`,
      `create trigger ${name} after ${event} on product_card referencing ${rows}
       for each statement execute function ${name}()`,
    ]
  })
