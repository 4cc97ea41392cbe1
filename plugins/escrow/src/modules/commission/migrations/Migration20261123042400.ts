import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What an order owed when it was placed stays: a correction is an opposite posting. */
export class Migration20261123042400 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create or replace function refuse_commission_change() returns trigger
      language plpgsql as $$
      begin
        raise exception '% is append-only: % is refused', tg_table_name, tg_op
          using errcode = 'insufficient_privilege';
      end $$;`)
    this.addSql(`create or replace trigger commission_line_append_only
      before update or delete or truncate on commission_line
      for each statement execute function refuse_commission_change();`)
  }

  override async down(): Promise<void> {
    this.addSql("drop trigger if exists commission_line_append_only on commission_line;")
    this.addSql("drop function if exists refuse_commission_change();")
  }
}
