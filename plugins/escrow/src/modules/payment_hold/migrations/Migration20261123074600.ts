import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Money also goes back because a dispute ended so, or the operator decided it. */
export class Migration20261123074600 extends Migration {
  override async up(): Promise<void> {
    this.addSql("alter table refund_due drop constraint if exists refund_due_reason_check;")
    this.addSql(`alter table refund_due add constraint refund_due_reason_check check (
      reason in ('order_ended', 'not_accepted', 'goods_returned', 'overpaid', 'dispute', 'operator'));`)
  }

  override async down(): Promise<void> {
    this.addSql("alter table refund_due drop constraint if exists refund_due_reason_check;")
    this.addSql(`alter table refund_due add constraint refund_due_reason_check check (
      reason in ('order_ended', 'not_accepted', 'goods_returned', 'overpaid'));`)
  }
}
