import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Lists are searched for the companies in them, by any part of a name; all of them, newest first. */
export class Migration20261124030000 extends Migration {
  override async up(): Promise<void> {
    this.addSql("create extension if not exists pg_trgm")
    this.addSql(`create index if not exists company_trading_name
      on company using gin (trading_name gin_trgm_ops)`)
    this.addSql("create index if not exists company_newest on company (created_at, id)")
  }

  override async down(): Promise<void> {
    this.addSql("drop index if exists company_trading_name, company_newest")
  }
}
