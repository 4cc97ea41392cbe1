import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The list of a seller's customers sums up all its orders, from this index alone. */
export class Migration20261123230400 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create index if not exists seller_order_customers
      on seller_order (seller_id, buyer_id) include (placed_at, total_amount)`)
    this.addSql('drop index if exists "IDX_seller_order_seller_id_buyer_id"')
  }

  override async down(): Promise<void> {
    this.addSql(`create index if not exists "IDX_seller_order_seller_id_buyer_id"
      on seller_order (seller_id, buyer_id)`)
    this.addSql("drop index if exists seller_order_customers")
  }
}
