import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

const MARK = `
  create or replace function wholesale_mark_sellers() returns trigger language plpgsql as $$
  begin
    update product p
    set metadata = coalesce(p.metadata, '{}'::jsonb) || jsonb_build_object('seller_id', l.seller_id)
    from changed l
    where p.id = l.product_id and (p.metadata->>'seller_id') is distinct from l.seller_id;
    return null;
  end $$`

const KEEP = `
  create or replace function wholesale_keep_seller() returns trigger language plpgsql as $$
  begin
    new.metadata := coalesce(new.metadata, '{}'::jsonb)
      || jsonb_build_object('seller_id', coalesce(
        (select seller_id from listing where product_id = new.id and deleted_at is null),
        old.metadata->>'seller_id'));
    return new;
  end $$`

const STATEMENTS = [
  MARK,
  KEEP,
  "drop trigger if exists mark_sellers_of_new on listing",
  `create trigger mark_sellers_of_new after insert on listing
     referencing new table as changed for each statement execute function wholesale_mark_sellers()`,
  "drop trigger if exists mark_sellers_of_changed on listing",
  `create trigger mark_sellers_of_changed after update on listing
     referencing new table as changed for each statement execute function wholesale_mark_sellers()`,
  "drop trigger if exists keep_seller on product",
  `create trigger keep_seller before update on product for each row
     when ((old.metadata->>'seller_id') is not null
       and (new.metadata->>'seller_id') is distinct from (old.metadata->>'seller_id'))
     execute function wholesale_keep_seller()`,
  `create index if not exists "IDX_product_seller" on product ((metadata->>'seller_id'))
     where deleted_at is null`,
  `update product p
   set metadata = coalesce(p.metadata, '{}'::jsonb) || jsonb_build_object('seller_id', l.seller_id)
   from listing l where l.product_id = p.id and l.deleted_at is null
     and (p.metadata->>'seller_id') is distinct from l.seller_id`,
]

/**
 * Keeps a copy of each product's seller in the product's metadata, where a filter of Medusa's own
 * lists can see it (`core-access/rules-products.ts`); a filter by all ids would not bear a seller
 * with many products. The listing stays the truth: triggers write the copy and keep it.
 */
export default async function markSellers({ container }: Pick<ExecArgs, "container">) {
  const connection = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  await connection.transaction(async (transaction) => {
    for (const statement of STATEMENTS) {
      await transaction.raw(statement)
    }
  })
}
