import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { CHART } from "../../../domain/ledger/chart"
import { LIMIT, POST } from "../sql/post"
import { SEAL } from "../sql/seal"
import { BALANCES, GUARD, TABLES } from "../sql/tables"

/** The ledger is written by hand: its rules live in the database, where models know none. */
export class Migration20261123041500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(TABLES)
    for (const [name, row] of Object.entries(CHART)) {
      this.addSql(`insert into ledger_chart (name, code, class, no_overdraft, tracked)
        values ('${name}', ${row.code}, '${row.class}', ${row.no_overdraft}, ${row.tracked})
        on conflict (name) do nothing;`)
    }
    for (const statement of [GUARD, BALANCES, POST, LIMIT, SEAL]) {
      this.addSql(statement)
    }
  }

  override async down(): Promise<void> {
    this.addSql("drop view if exists ledger_balance;")
    for (const table of ["block", "entry", "txn", "account", "chart"]) {
      this.addSql(`drop table if exists ledger_${table} cascade;`)
    }
    for (const name of ["post", "limit", "seal", "digest", "guard", "day_guard"]) {
      this.addSql(`drop function if exists ledger_${name};`)
    }
  }
}
