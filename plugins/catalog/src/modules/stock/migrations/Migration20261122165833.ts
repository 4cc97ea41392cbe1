import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122165833 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_sku" drop constraint if exists "seller_sku_seller_id_sku_key_unique";`
    )
    this.addSql(
      `alter table if exists "seller_sku" drop constraint if exists "seller_sku_variant_id_unique";`
    )
    this.addSql(
      `alter table if exists "low_stock_alert" drop constraint if exists "low_stock_alert_variant_id_unique";`
    )
    this.addSql(
      `create table if not exists "low_stock_alert" ("id" text not null, "variant_id" text not null, "product_id" text not null, "seller_id" text not null, "available" integer not null, "threshold" integer not null, "since" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "low_stock_alert_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_low_stock_alert_deleted_at" ON "low_stock_alert" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_low_stock_alert_variant_id_unique" ON "low_stock_alert" ("variant_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_low_stock_alert_seller_id" ON "low_stock_alert" ("seller_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "seller_sku" ("id" text not null, "variant_id" text not null, "product_id" text not null, "seller_id" text not null, "sku" text not null, "sku_key" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_sku_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_sku_deleted_at" ON "seller_sku" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_sku_variant_id_unique" ON "seller_sku" ("variant_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_sku_seller_id_sku_key_unique" ON "seller_sku" ("seller_id", "sku_key") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_sku_product_id" ON "seller_sku" ("product_id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "low_stock_alert" cascade;`)

    this.addSql(`drop table if exists "seller_sku" cascade;`)
  }
}
