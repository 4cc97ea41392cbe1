import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What sums up a buyer's invoices reads these indexes alone: the documents themselves are large, as each
 * holds all that is printed on it. With the id, the index of a buyer's orders is also in their list's order.
 */
export class Migration20261123230300 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create index if not exists order_document_moved on order_document (seller_order_id)
      include (id, kind, issued_at, currency_code, total, number)
      where kind in ('invoice', 'credit_note')`)
    this.addSql(`create index if not exists "IDX_seller_order_buyer_id_placed_at_id"
      on seller_order (buyer_id, placed_at, id)`)
    this.addSql('drop index if exists "IDX_seller_order_buyer_id_placed_at"')
  }

  override async down(): Promise<void> {
    this.addSql(`create index if not exists "IDX_seller_order_buyer_id_placed_at"
      on seller_order (buyer_id, placed_at)`)
    this.addSql('drop index if exists "IDX_seller_order_buyer_id_placed_at_id"')
    this.addSql("drop index if exists order_document_moved")
  }
}
