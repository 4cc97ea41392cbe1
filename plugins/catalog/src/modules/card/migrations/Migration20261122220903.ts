import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * The indexes that models make end with `deleted_at is null`. Cards are never deleted softly and no
 * statement says so, so that none was ever used: these are those that the reads need.
 */
export class Migration20261122220903 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`drop index if exists "IDX_product_card_handle";`)
    this.addSql(`drop index if exists "IDX_product_card_seller_id";`)
    this.addSql(`drop index if exists "IDX_product_card_listed_at_product_id";`)
    this.addSql(`drop index if exists "IDX_product_card_sellable_listed_at";`)
    this.addSql(`create index if not exists product_card_handle on product_card (handle);`)
    this.addSql(
      `create index if not exists product_card_seller on product_card (seller_id)
       include (audience, sellable_until) where sellable;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists product_card_handle;`)
    this.addSql(`drop index if exists product_card_seller;`)
    this.addSql(
      `create index if not exists "IDX_product_card_handle" on product_card (handle) where deleted_at is null;`
    )
    this.addSql(
      `create index if not exists "IDX_product_card_seller_id" on product_card (seller_id) where deleted_at is null;`
    )
  }
}
