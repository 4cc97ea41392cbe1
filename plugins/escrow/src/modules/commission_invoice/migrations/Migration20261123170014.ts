import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { fullIndexes } from "@wholesale/core/shared/full-indexes"

/** Rows of these tables are never soft-deleted. */
const TABLES = ["commission_invoice", "commission_invoice_entry", "commission_invoice_sequence"]

export class Migration20261123170014 extends Migration {
  override async up(): Promise<void> {
    this.addSql(fullIndexes(TABLES))
  }

  /** Every statement works with either kind of index, so they stay. */
  override async down(): Promise<void> {}
}
