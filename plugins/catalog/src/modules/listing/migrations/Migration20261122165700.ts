import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Amounts are whole minor units; an integer would end at 21 million. */
export class Migration20261122165700 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "minimum_order" alter column "opening_minimum" type bigint, alter column "reorder_minimum" type bigint;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "minimum_order" alter column "opening_minimum" type integer, alter column "reorder_minimum" type integer;`
    )
  }
}
