import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A buyer's statement sums up everything that it paid, which this index has all of. */
export class Migration20261123230200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create index if not exists cash_receipt_moved
      on cash_receipt (buyer_id) include (id, recorded_at, currency_code, amount)`)
  }

  override async down(): Promise<void> {
    this.addSql("drop index if exists cash_receipt_moved")
  }
}
