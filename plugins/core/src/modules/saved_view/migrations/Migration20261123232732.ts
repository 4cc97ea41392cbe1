import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { fullIndexes } from "../../../shared/full-indexes"

/** Rows of this table are never soft-deleted. */
const TABLES = ["saved_view"]

export class Migration20261123232732 extends Migration {
  override async up(): Promise<void> {
    this.addSql(fullIndexes(TABLES))
  }

  /** Every statement works with either kind of index, so they stay. */
  override async down(): Promise<void> {}
}
