import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * The audit log is append-only, also for this application: the database refuses every change and
 * removal. Written by hand, because models know no triggers.
 */
export class Migration20261122135000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create or replace function refuse_audit_entry_change() returns trigger
      language plpgsql as $$
      begin
        raise exception 'audit_entry is append-only: % is refused', tg_op
          using errcode = 'insufficient_privilege';
      end $$;`)
    this.addSql(`create or replace trigger audit_entry_append_only
      before update or delete or truncate on audit_entry
      for each statement execute function refuse_audit_entry_change();`)
  }

  override async down(): Promise<void> {
    this.addSql("drop trigger if exists audit_entry_append_only on audit_entry;")
    this.addSql("drop function if exists refuse_audit_entry_change();")
  }
}
