import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { fullIndexes } from "@wholesale/core/shared/full-indexes"
import { BALANCES } from "../sql/tables"

/** Balances of accounts that are kept as of now no longer look for what came since the last block. */
export class Migration20261123171000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(BALANCES)
    this.addSql(fullIndexes(["ledger_day"]))
  }

  /** The view says the same either way. */
  override async down(): Promise<void> {}
}
