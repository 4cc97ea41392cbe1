import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { fullIndexes } from "@wholesale/core/shared/full-indexes"

/** Rows of these tables are never soft-deleted. */
const TABLES = [
  "company_certification",
  "company_document",
  "verification_case",
  "verification_history",
  "verification_item",
  "verification_item_document",
  "verification_requirement",
]

export class Migration20261123170010 extends Migration {
  override async up(): Promise<void> {
    this.addSql(fullIndexes(TABLES))
  }

  /** Every statement works with either kind of index, so they stay. */
  override async down(): Promise<void> {}
}
