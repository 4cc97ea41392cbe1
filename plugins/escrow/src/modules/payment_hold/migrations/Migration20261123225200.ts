import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { fullIndexes } from "@wholesale/core/shared/full-indexes"

/**
 * Credit that was used stays as it was written, and a refund is of an order or of credit, never of
 * half of either. Written by hand, because models know neither triggers nor checks.
 */
export class Migration20261123225200 extends Migration {
  override async up(): Promise<void> {
    this.addSql("alter table credit_use alter column amount type bigint;")
    this.addSql("alter table credit_use drop constraint if exists credit_use_positive;")
    this.addSql("alter table credit_use add constraint credit_use_positive check (amount > 0);")
    this.addSql(fullIndexes(["credit_use"]))
    this.addSql(`create or replace trigger credit_use_append_only
      before update or delete or truncate on credit_use
      for each statement execute function refuse_money_record_change();`)
    this.addSql("alter table refund_due drop constraint if exists refund_due_of_order_or_credit;")
    this.addSql(`alter table refund_due add constraint refund_due_of_order_or_credit
      check (num_nulls(hold_id, seller_order_id, movement_id, asked_by) =
        case reason when 'credit' then 3 else 1 end
        and (asked_by is null) = (reason <> 'credit'));`)
  }

  override async down(): Promise<void> {
    this.addSql("alter table refund_due drop constraint if exists refund_due_of_order_or_credit;")
    this.addSql("drop trigger if exists credit_use_append_only on credit_use;")
  }
}
