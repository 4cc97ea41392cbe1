import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123113727 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "cash_receipt" drop constraint if exists "cash_receipt_source_check";`
    )

    this.addSql(
      `alter table if exists "refund_due" drop constraint if exists "refund_due_reason_check";`
    )

    this.addSql(
      `alter table if exists "cash_receipt" add constraint "cash_receipt_source_check" check("source" in ('manual', 'statement', 'card'));`
    )

    this.addSql(
      `alter table if exists "refund_due" add column if not exists "card_payment_id" text null;`
    )
    this.addSql(
      `alter table if exists "refund_due" add constraint "refund_due_reason_check" check("reason" in ('order_ended', 'not_accepted', 'goods_returned', 'overpaid', 'dispute', 'operator', 'chargeback'));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_refund_due_card_payment_id" ON "refund_due" ("card_payment_id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "cash_receipt" drop constraint if exists "cash_receipt_source_check";`
    )

    this.addSql(
      `alter table if exists "refund_due" drop constraint if exists "refund_due_reason_check";`
    )

    this.addSql(
      `alter table if exists "cash_receipt" add constraint "cash_receipt_source_check" check("source" in ('manual', 'statement'));`
    )

    this.addSql(`drop index if exists "IDX_refund_due_card_payment_id";`)
    this.addSql(`alter table if exists "refund_due" drop column if exists "card_payment_id";`)

    this.addSql(
      `alter table if exists "refund_due" add constraint "refund_due_reason_check" check("reason" in ('order_ended', 'not_accepted', 'goods_returned', 'overpaid'));`
    )
  }
}
