import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What happened to money stays as it was written, and a hold never gives out more than it has: the
 * database refuses it. Written by hand, because models know neither triggers nor checks.
 */
export class Migration20261123051405 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create or replace function refuse_money_record_change() returns trigger
      language plpgsql as $$
      begin
        raise exception '% is append-only: % is refused', tg_table_name, tg_op
          using errcode = 'insufficient_privilege';
      end $$;`)
    for (const table of TABLES) {
      this.addSql(`create or replace trigger ${table}_append_only
        before update or delete or truncate on ${table}
        for each statement execute function refuse_money_record_change();`)
    }
    this.addSql("alter table payment_hold drop constraint if exists payment_hold_adds_up;")
    this.addSql(`alter table payment_hold add constraint payment_hold_adds_up check (
      amount >= 0 and funded >= 0 and released >= 0 and refunded >= taken_back and taken_back >= 0
      and taken_back <= released and frozen >= 0 and fee >= 0 and fee_tax >= 0
      and fee_charged >= 0 and fee_tax_charged >= 0
      and funded - released - refunded + taken_back >= frozen);`)
    for (const table of ["cash_receipt", "refund_due"]) {
      this.addSql(`alter table ${table} drop constraint if exists ${table}_positive;`)
      this.addSql(`alter table ${table} add constraint ${table}_positive check (amount > 0);`)
    }
  }

  override async down(): Promise<void> {
    for (const table of TABLES) {
      this.addSql(`drop trigger if exists ${table}_append_only on ${table};`)
    }
    this.addSql("drop function if exists refuse_money_record_change();")
    this.addSql("alter table payment_hold drop constraint if exists payment_hold_adds_up;")
    this.addSql("alter table cash_receipt drop constraint if exists cash_receipt_positive;")
    this.addSql("alter table refund_due drop constraint if exists refund_due_positive;")
  }
}

const TABLES = ["cash_receipt", "hold_history", "hold_movement"]
