import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A search for orders reads one index per kind of thing that it looks for. */
export class Migration20261123190000 extends Migration {
  override async up(): Promise<void> {
    this.addSql("create extension if not exists pg_trgm")
    this.addSql(`
      create index if not exists seller_order_number on seller_order (display_id);
      create index if not exists seller_order_po on seller_order using gin (po_number gin_trgm_ops);
      create index if not exists order_group_po on order_group using gin (po_number gin_trgm_ops);
      create index if not exists seller_order_line_text
        on seller_order_line using gin (title gin_trgm_ops, sku gin_trgm_ops)`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists seller_order_number, seller_order_po, order_group_po,
      seller_order_line_text`)
  }
}
