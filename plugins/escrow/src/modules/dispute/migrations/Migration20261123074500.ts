import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What was said in a dispute stays as it was said, and nobody gets back more than was claimed.
 * Written by hand, because models know neither triggers nor checks.
 */
export class Migration20261123074500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create or replace function refuse_dispute_change() returns trigger
      language plpgsql as $$
      begin
        raise exception '% is append-only: % is refused', tg_table_name, tg_op
          using errcode = 'insufficient_privilege';
      end $$;`)
    this.addSql(`create or replace trigger dispute_entry_append_only
      before update or delete or truncate on dispute_entry
      for each statement execute function refuse_dispute_change();`)
    this.addSql("alter table dispute drop constraint if exists dispute_within_claim;")
    this.addSql(`alter table dispute add constraint dispute_within_claim check (
      claimed > 0 and shipping_claimed between 0 and claimed
      and coalesce(offer_amount, 0) between 0 and claimed
      and coalesce(refund, 0) between 0 and claimed
      and coalesce(shipping_refund, 0) between 0 and shipping_claimed
      and (state = 'resolved') = (refund is not null));`)
    this.addSql("alter table dispute_line drop constraint if exists dispute_line_within_claim;")
    this.addSql(`alter table dispute_line add constraint dispute_line_within_claim check (
      quantity > 0 and claimed > 0 and coalesce(refund, 0) between 0 and claimed);`)
  }

  override async down(): Promise<void> {
    this.addSql("drop trigger if exists dispute_entry_append_only on dispute_entry;")
    this.addSql("drop function if exists refuse_dispute_change();")
    this.addSql("alter table dispute drop constraint if exists dispute_within_claim;")
    this.addSql("alter table dispute_line drop constraint if exists dispute_line_within_claim;")
  }
}
