import { CARD_COLUMNS, columnList, takeOver } from "./columns"
import { MAY_SELL } from "./source"

/**
 * The cards that a statement is about to change, locked in the order of their ids: the sweep and
 * a change of who may see products would otherwise each wait for a card that the other one holds.
 */
const LOCK_IN_ORDER = `select product_id from product_card
    where product_id = any(ids) order by product_id for no key update`

/**
 * Makes the cards of some products equal to their source. One at a time in the whole database: two
 * that read at different moments could otherwise leave the older state behind.
 */
export const REFRESH_CARDS = `
create or replace function refresh_product_cards(ids text[]) returns void
language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('product_card'));
  perform 1 from (${LOCK_IN_ORDER}) locked;
  insert into product_card as card (${columnList()}, created_at, updated_at)
    select ${columnList("source")}, now(), now() from product_card_source(ids) source
  on conflict (product_id) do update set ${takeOver()}, updated_at = now()
    where (${columnList("card")}) is distinct from (${columnList("excluded")});
  delete from product_card card where card.product_id = any(ids)
    and not exists (select 1 from product p
      join listing l on l.product_id = p.id and l.deleted_at is null
      join company s on s.id = l.seller_id and s.deleted_at is null
      where p.id = card.product_id and p.deleted_at is null);
end $$`

const comparisons = Object.keys(CARD_COLUMNS)
  .filter((name) => name !== "product_id")
  .map((name) => `case when card.${name} is distinct from source.${name} then '${name}' end`)
  .join(", ")

/** Products whose card differs from its source (or exists on one side only), with the columns. */
export const DIFFERENT_CARDS = `
create or replace function different_product_cards(ids text[])
returns table (product_id text, columns text[]) language sql stable as $$
  select coalesce(card.product_id, source.product_id),
    case when card.product_id is null or source.product_id is null then array['*']
      else array_remove(array[${comparisons}], null) end
  from product_card_source(ids) source
  full join (select * from product_card where product_card.product_id = any(ids)) card
    on card.product_id = source.product_id
  where card.product_id is null or source.product_id is null
    or (${columnList("card")}) is distinct from (${columnList("source")})
$$`

/**
 * What decides who sees a product takes effect in the transaction that changes it; the rest of the
 * card follows with the sweep.
 */
export const CARD_ACCESS = `
create or replace function change_card_access(ids text[]) returns void language sql as $$
  ${LOCK_IN_ORDER};
  update product_card card
  set audience = l.audience, price_audience = l.price_audience,
    sellable = p.status = 'published' and p.deleted_at is null and ${MAY_SELL},
    sellable_until = s.verified_until
  from listing l
  join product p on p.id = l.product_id
  join company s on s.id = l.seller_id
  where card.product_id = any(ids) and l.product_id = card.product_id
    and (card.audience, card.price_audience, card.sellable, card.sellable_until)
      is distinct from (l.audience, l.price_audience,
        p.status = 'published' and p.deleted_at is null and ${MAY_SELL}, s.verified_until)
$$`
