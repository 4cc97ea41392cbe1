import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Issued documents and evidence of delivery are never changed or removed, also not by this
 * application: the database refuses it. Written by hand, because models know no triggers.
 */
export class Migration20261122170000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create or replace function refuse_order_record_change() returns trigger
      language plpgsql as $$
      begin
        raise exception '% is append-only: % is refused', tg_table_name, tg_op
          using errcode = 'insufficient_privilege';
      end $$;`)
    for (const table of TABLES) {
      this.addSql(`create or replace trigger ${table}_append_only
        before update or delete or truncate on ${table}
        for each statement execute function refuse_order_record_change();`)
    }
  }

  override async down(): Promise<void> {
    for (const table of TABLES) {
      this.addSql(`drop trigger if exists ${table}_append_only on ${table};`)
    }
    this.addSql("drop function if exists refuse_order_record_change();")
  }
}

const TABLES = ["order_document", "delivery_evidence"]
