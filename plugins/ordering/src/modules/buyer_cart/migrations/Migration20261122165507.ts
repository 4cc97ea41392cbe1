import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122165507 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "cart_seller" drop constraint if exists "cart_seller_cart_id_seller_id_unique";`
    )
    this.addSql(
      `create table if not exists "cart_seller" ("id" text not null, "cart_id" text not null, "seller_id" text not null, "note" text null, "shipping_option_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cart_seller_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cart_seller_deleted_at" ON "cart_seller" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cart_seller_cart_id_seller_id_unique" ON "cart_seller" ("cart_id", "seller_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "company_cart" ("cart_id" text not null, "company_id" text not null, "created_by" text not null, "name" text not null, "shared" boolean not null default true, "po_number" text null, "location_id" text null, "status" text check ("status" in ('open', 'pending_approval', 'ordered')) not null default 'open', "split_from" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "company_cart_pkey" primary key ("cart_id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_cart_deleted_at" ON "company_cart" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_cart_split_from" ON "company_cart" ("split_from") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_cart_company_id_status" ON "company_cart" ("company_id", "status") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "cart_seller" cascade;`)

    this.addSql(`drop table if exists "company_cart" cascade;`)
  }
}
