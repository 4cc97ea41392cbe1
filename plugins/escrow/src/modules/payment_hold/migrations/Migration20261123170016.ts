import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { fullIndexes } from "@wholesale/core/shared/full-indexes"

/** Rows of these tables are never soft-deleted. */
const TABLES = [
  "bank_entry",
  "cash_receipt",
  "hold_history",
  "hold_movement",
  "money_settings",
  "payment_hold",
  "payment_request",
  "refund_due",
]

export class Migration20261123170016 extends Migration {
  override async up(): Promise<void> {
    this.addSql(fullIndexes(TABLES))
  }

  /** Every statement works with either kind of index, so they stay. */
  override async down(): Promise<void> {}
}
