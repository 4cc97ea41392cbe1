import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What models can't say: there is one price per slot and start, amounts are never negative, and the
 * history is append-only, also for this application.
 */
export class Migration20261122165900 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create unique index if not exists "IDX_wholesale_price_slot_unique"
      on wholesale_price (variant_id, currency_code, source, target, min_quantity,
        coalesce(starts_at, '-infinity'::timestamptz));`)
    this.addSql(`alter table wholesale_price
      add constraint wholesale_price_amount_check check (amount >= 0),
      add constraint wholesale_price_min_quantity_check check (min_quantity >= 1),
      add constraint wholesale_price_schedule_check
        check (starts_at is null or ends_at is null or starts_at < ends_at),
      add constraint wholesale_price_target_check check ((source = 'base') = (target = ''));`)
    this.addSql(`create or replace function refuse_price_change_change() returns trigger
      language plpgsql as $$
      begin
        raise exception 'price_change is append-only: % is refused', tg_op
          using errcode = 'insufficient_privilege';
      end $$;`)
    this.addSql(`create or replace trigger price_change_append_only
      before update or delete or truncate on price_change
      for each statement execute function refuse_price_change_change();`)
  }

  override async down(): Promise<void> {
    this.addSql("drop trigger if exists price_change_append_only on price_change;")
    this.addSql("drop function if exists refuse_price_change_change();")
    this.addSql(`alter table wholesale_price
      drop constraint if exists wholesale_price_target_check,
      drop constraint if exists wholesale_price_schedule_check,
      drop constraint if exists wholesale_price_min_quantity_check,
      drop constraint if exists wholesale_price_amount_check;`)
    this.addSql(`drop index if exists "IDX_wholesale_price_slot_unique";`)
  }
}
