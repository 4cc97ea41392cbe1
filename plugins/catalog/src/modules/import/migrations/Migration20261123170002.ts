import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { fullIndexes } from "@wholesale/core/shared/full-indexes"

/** Rows of these tables are never soft-deleted. */
const TABLES = ["import_image", "import_job", "import_row"]

export class Migration20261123170002 extends Migration {
  override async up(): Promise<void> {
    this.addSql(fullIndexes(TABLES))
  }

  /** Every statement works with either kind of index, so they stay. */
  override async down(): Promise<void> {}
}
