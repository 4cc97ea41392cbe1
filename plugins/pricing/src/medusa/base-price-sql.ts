/**
 * The copy of Medusa's own prices (those without rules and without a price list) as standing base
 * prices. Medusa's rows are the truth: whoever writes them, a core page, an import, a script, the
 * copy and its history are written in the same transaction. `wholesale.actor` (`type:id`),
 * `wholesale.batch` and `wholesale.at` are set by our own writers and say who did it.
 *
 * `offset 0` keeps the joins in this order, by index. The planner knows nothing yet of rows that the
 * same transaction wrote, and its own order takes minutes for the first import into an empty database.
 * For the same reason some conditions are written so that no index of theirs (all prices without a
 * price list, all links that are not deleted) can take the place of the right one.
 */
export const BASE_PRICE_FUNCTIONS: readonly string[] = [
  `create or replace function wholesale_sync_base_prices(variants text[]) returns void
  language plpgsql set enable_seqscan = off as $$
  declare
    actor text := coalesce(nullif(current_setting('wholesale.actor', true), ''), 'system:medusa');
    batch text := nullif(current_setting('wholesale.batch', true), '');
    moment timestamptz := coalesce(
      nullif(current_setting('wholesale.at', true), '')::timestamptz, clock_timestamp());
  begin
    with wanted as (
      select distinct on (v.id, p.currency_code, step) l.seller_id, v.product_id, v.id as variant_id,
        p.currency_code, greatest(1, coalesce(p.min_quantity, 1))::int as step,
        greatest(0, round(p.amount * power(10::numeric, wholesale_currency_digits(p.currency_code))))::bigint
          as amount
      from unnest(variants) as x(id)
      cross join lateral (select v.id, v.product_id from product_variant v
        where v.id = x.id and v.deleted_at is null offset 0) v
      cross join lateral (select l.seller_id from listing l
        where l.product_id = v.product_id and l.deleted_at is null offset 0) l
      cross join lateral (select s.price_set_id from product_variant_price_set s
        where s.variant_id = v.id and coalesce(s.deleted_at, 'infinity') = 'infinity' offset 0) s
      cross join lateral (select p.* from price p
        where p.price_set_id = s.price_set_id and p.deleted_at is null
          and coalesce(p.price_list_id, '') = '' and coalesce(p.rules_count, 0) = 0 offset 0) p
      order by v.id, p.currency_code, step, p.amount, p.id
    ), held as (
      select id, seller_id, product_id, variant_id, currency_code, min_quantity as step, amount
      from wholesale_price
      where variant_id = any(variants) and source = 'base' and starts_at is null
    ), differences as (
      select h.id, coalesce(w.seller_id, h.seller_id) as seller_id,
        coalesce(w.product_id, h.product_id) as product_id, variant_id, currency_code, step,
        h.amount as before, w.amount as after
      from wanted w full join held h using (variant_id, currency_code, step)
      where w.amount is distinct from h.amount or w.seller_id is distinct from h.seller_id
    ), removed as (
      delete from wholesale_price w using differences d where w.id = d.id and d.after is null
    ), changed as (
      update wholesale_price w set amount = d.after, seller_id = d.seller_id, updated_at = moment
      from differences d where w.id = d.id and d.after is not null
    ), added as (
      insert into wholesale_price (id, seller_id, product_id, variant_id, currency_code, source,
        target, min_quantity, amount, created_at, updated_at)
      select 'wp_' || replace(gen_random_uuid()::text, '-', ''), seller_id, product_id, variant_id,
        currency_code, 'base', '', step, after, moment, moment
      from differences where id is null
    )
    insert into price_change (id, seller_id, product_id, variant_id, currency_code, source, target,
      min_quantity, before, after, actor_type, actor_id, batch_id, at)
    select 'pchg_' || replace(gen_random_uuid()::text, '-', ''), seller_id, product_id, variant_id,
      currency_code, 'base', '', step, before, after, split_part(actor, ':', 1),
      coalesce(nullif(substr(actor, position(':' in actor) + 1), ''), 'unknown'), batch, moment
    from differences where before is distinct from after;
  end $$`,
  `create or replace function wholesale_base_price_changed() returns trigger
  language plpgsql set enable_seqscan = off as $$
  begin
    perform wholesale_sync_base_prices(array(
      select distinct s.variant_id from changed c
      join product_variant_price_set s on s.price_set_id = c.price_set_id and s.deleted_at is null
      where c.price_list_id is null));
    return null;
  end $$`,
  `create or replace function wholesale_price_set_link_changed() returns trigger
  language plpgsql set enable_seqscan = off as $$
  begin
    perform wholesale_sync_base_prices(array(select distinct variant_id from changed));
    return null;
  end $$`,
  `create or replace function wholesale_listing_changed() returns trigger
  language plpgsql set enable_seqscan = off as $$
  begin
    perform wholesale_sync_base_prices(array(
      select v.id from product_variant v join changed c on c.product_id = v.product_id));
    return null;
  end $$`,
  `create or replace function wholesale_variant_changed() returns trigger
  language plpgsql set enable_seqscan = off as $$
  begin
    perform wholesale_sync_base_prices(array(
      select id from changed c where c.deleted_at is not null or not exists (
        select 1 from wholesale_price w where w.variant_id = c.id and w.source = 'base')));
    return null;
  end $$`,
  `create or replace function wholesale_variant_deleted() returns trigger
  language plpgsql set enable_seqscan = off as $$
  begin
    perform wholesale_sync_base_prices(array(select id from changed));
    return null;
  end $$`,
]

const trigger = (table: string, event: "insert" | "update" | "delete", run: string) => [
  `drop trigger if exists wholesale_base_price_${event} on ${table}`,
  `create trigger wholesale_base_price_${event} after ${event} on ${table}
   referencing ${event === "delete" ? "old" : "new"} table as changed
   for each statement execute function ${run}()`,
]

export const BASE_PRICE_TRIGGERS: readonly string[] = [
  ...(["insert", "update", "delete"] as const).flatMap((event) => [
    ...trigger("price", event, "wholesale_base_price_changed"),
    ...trigger("product_variant_price_set", event, "wholesale_price_set_link_changed"),
    ...trigger("listing", event, "wholesale_listing_changed"),
  ]),
  ...trigger("product_variant", "update", "wholesale_variant_changed"),
  ...trigger("product_variant", "delete", "wholesale_variant_deleted"),
]
