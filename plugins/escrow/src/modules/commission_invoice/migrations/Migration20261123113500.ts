import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What was invoiced stays as it was issued: a correction is a document of its own. And amounts add up.
 * Written by hand, because models know neither triggers nor checks.
 */
export class Migration20261123113500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create or replace function refuse_commission_invoice_change() returns trigger
      language plpgsql as $$
      begin
        raise exception '% is append-only: % is refused', tg_table_name, tg_op
          using errcode = 'insufficient_privilege';
      end $$;`)
    for (const table of TABLES) {
      this.addSql(`create or replace trigger ${table}_append_only
        before update or delete or truncate on ${table}
        for each statement execute function refuse_commission_invoice_change();`)
    }
    this.addSql(
      "alter table commission_invoice drop constraint if exists commission_invoice_adds_up;"
    )
    this.addSql(`alter table commission_invoice add constraint commission_invoice_adds_up
      check (total = net + tax and total >= 0);`)
  }

  override async down(): Promise<void> {
    this.addSql(
      "alter table commission_invoice drop constraint if exists commission_invoice_adds_up;"
    )
    for (const table of TABLES) {
      this.addSql(`drop trigger if exists ${table}_append_only on ${table};`)
    }
    this.addSql("drop function if exists refuse_commission_invoice_change();")
  }
}

const TABLES = ["commission_invoice", "commission_invoice_entry"]
