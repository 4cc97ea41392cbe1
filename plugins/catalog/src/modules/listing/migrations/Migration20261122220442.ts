import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122220442 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_opened_to_some" ON "listing" ("seller_id") WHERE deleted_at IS NULL AND NOT (audience <@ '{public,verified}' AND price_audience <@ '{public,verified}');`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_listing_opened_to_some";`)
  }
}
