import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A new cart is numbered by all of the company's, also those that were deleted. */
export class Migration20261123230500 extends Migration {
  override async up(): Promise<void> {
    this.addSql("create index if not exists company_cart_of_company on company_cart (company_id)")
  }

  override async down(): Promise<void> {
    this.addSql("drop index if exists company_cart_of_company")
  }
}
