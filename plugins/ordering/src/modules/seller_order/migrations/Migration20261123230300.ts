import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What sums up a buyer's or a seller's invoices reads this index alone: the documents themselves are
 * large, as each holds all that is printed on it.
 */
export class Migration20261123230300 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create index if not exists order_document_moved on order_document (seller_order_id)
      include (id, kind, issued_at, currency_code, total, number)
      where kind in ('invoice', 'credit_note')`)
  }

  override async down(): Promise<void> {
    this.addSql("drop index if exists order_document_moved")
  }
}
