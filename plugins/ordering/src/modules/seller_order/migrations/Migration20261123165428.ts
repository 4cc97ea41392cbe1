import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123165428 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_group_placed_at" ON "order_group" ("placed_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_seller_id_placed_at" ON "seller_order" ("seller_id", "placed_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_placed_at" ON "seller_order" ("placed_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_order_group_placed_at";`)

    this.addSql(`drop index if exists "IDX_seller_order_seller_id_placed_at";`)
    this.addSql(`drop index if exists "IDX_seller_order_placed_at";`)
  }
}
