import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { GUARD } from "../sql/tables"
import { FIRST_TOTALS, TOTALS } from "../sql/totals"

/** What all accounts of a kind come to is kept from block to block. */
export class Migration20261123230000 extends Migration {
  override async up(): Promise<void> {
    for (const statement of [GUARD, TOTALS, FIRST_TOTALS]) {
      this.addSql(statement)
    }
  }

  override async down(): Promise<void> {
    this.addSql("drop view if exists ledger_trial;")
    this.addSql("drop trigger if exists ledger_block_total on ledger_block;")
    this.addSql("drop function if exists ledger_add_block;")
    this.addSql("drop function if exists ledger_moved;")
    this.addSql("drop table if exists ledger_total;")
  }
}
