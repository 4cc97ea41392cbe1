import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A seller's list is read from here in its order, page by page. */
export class Migration20261124030100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create index if not exists listing_newest
      on listing (seller_id, created_at, product_id)`)
  }

  override async down(): Promise<void> {
    this.addSql("drop index if exists listing_newest")
  }
}
