import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { fullIndexes } from "@wholesale/core/shared/full-indexes"

export class Migration20261123192408 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "cart_addition" drop constraint if exists "cart_addition_company_id_key_unique";`
    )
    this.addSql(
      `create table if not exists "cart_addition" ("id" text not null, "company_id" text not null, "key" text not null, "cart_id" text not null, "digest" text not null, "quick_order" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cart_addition_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cart_addition_deleted_at" ON "cart_addition" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cart_addition_company_id_key_unique" ON "cart_addition" ("company_id", "key") WHERE deleted_at IS NULL;`
    )
    this.addSql(fullIndexes(["cart_addition"]))
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "cart_addition" cascade;`)
  }
}
