import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { fullIndexes } from "@wholesale/core/shared/full-indexes"

/** Rows of these tables are never soft-deleted. */
const TABLES = ["newsletter_delivery", "newsletter_issue", "newsletter_subscriber"]

export class Migration20261123191300 extends Migration {
  override async up(): Promise<void> {
    this.addSql(fullIndexes(TABLES))
  }

  /** Every statement works with either kind of index, so they stay. */
  override async down(): Promise<void> {}
}
