import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123110000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "history_import" ("id" text not null, "seller_id" text not null, "file_id" text not null, "file_name" text not null, "file_size" integer not null, "file_hash" text not null, "format" text check ("format" in ('csv', 'csv.gz', 'xlsx')) not null, "encoding" text not null default '', "delimiter" text not null default '', "currency_code" text not null, "status" text check ("status" in ('uploaded', 'mapped', 'checking', 'checked', 'applying', 'applied', 'failed', 'cancelled')) not null default 'uploaded', "headers" jsonb not null, "sample" jsonb not null, "mapping" jsonb not null, "reading" jsonb not null, "new_listings" text check ("new_listings" in ('none', 'draft', 'published')) not null default 'none', "row_count" integer not null default 0, "read_row" integer not null default 0, "read_bytes" integer not null default 0, "applied_row" integer not null default 0, "applied_sku" text null, "sku_count" integer not null default 0, "sku_done" integer not null default 0, "classes" jsonb not null, "notes" jsonb not null, "known" integer not null default 0, "added" jsonb not null, "error" text null, "created_by" text not null, "step_began_at" timestamptz null, "checked_at" timestamptz null, "applied_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "history_import_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_history_import_deleted_at" ON "history_import" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_history_import_seller_id_created_at" ON "history_import" ("seller_id", "created_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_history_import_seller_id_file_hash" ON "history_import" ("seller_id", "file_hash") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "past_customer" ("id" text not null, "seller_id" text not null, "number" text not null, "name" text null, "country" text null, "company_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "past_customer_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_past_customer_deleted_at" ON "past_customer" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_past_customer_seller_id_number_unique" ON "past_customer" ("seller_id", "number") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_past_customer_company_id" ON "past_customer" ("company_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "past_order" ("id" text not null, "seller_id" text not null, "number" text not null, "kind" text check ("kind" in ('order', 'cancellation', 'adjustment', 'stock_note')) not null, "ordered_at" timestamptz not null, "customer" text null, "country" text null, "currency_code" text not null, "import_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "past_order_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_past_order_deleted_at" ON "past_order" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_past_order_seller_id_number_unique" ON "past_order" ("seller_id", "number") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_past_order_seller_id_customer" ON "past_order" ("seller_id", "customer") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "past_product" ("id" text not null, "seller_id" text not null, "sku" text not null, "sku_key" text not null, "description" text null, "variant_id" text null, "product_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "past_product_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_past_product_deleted_at" ON "past_product" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_past_product_seller_id_sku_key_unique" ON "past_product" ("seller_id", "sku_key") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_past_product_variant_id" ON "past_product" ("variant_id") WHERE deleted_at IS NULL;`
    )

    // Rows of files and lines of orders are written by the hundred thousand, in sets, and never loaded
    // as entities, so they have natural keys and no model.
    this.addSql(
      `create table if not exists "history_row" ("import_id" text not null, "row_no" integer not null, "class" text not null, "notes" text[] not null, "errors" jsonb null, "number" text null, "sku" text null, "sku_key" text null, "description" text null, "quantity" numeric(18,3) null, "unit_price" numeric(18,6) null, "ordered_at" timestamptz null, "customer" text null, "customer_name" text null, "country" text null, "line_hash" uuid null, "occurrence" integer not null default 1, constraint "history_row_pkey" primary key ("import_id", "row_no"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_history_row_import_id_sku_key" ON "history_row" ("import_id", "sku_key");`
    )
    this.addSql(
      `create table if not exists "past_order_line" ("seller_id" text not null, "number" text not null, "line_hash" uuid not null, "occurrence" integer not null, "import_id" text not null, "row_no" integer not null, "sku" text not null, "sku_key" text not null, "description" text null, "quantity" numeric(18,3) not null, "unit_price" numeric(18,6) not null, "class" text check ("class" in ('sale', 'cancellation', 'charge', 'adjustment', 'giveaway', 'stock_note')) not null, "ordered_at" timestamptz not null, "customer" text null, "country" text null, "currency_code" text not null, constraint "past_order_line_pkey" primary key ("seller_id", "number", "line_hash", "occurrence"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_past_order_line_seller_id_ordered_at" ON "past_order_line" ("seller_id", "ordered_at");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_past_order_line_seller_id_sku_key" ON "past_order_line" ("seller_id", "sku_key");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_past_order_line_seller_id_customer" ON "past_order_line" ("seller_id", "customer");`
    )
    this.addSql(
      `create table if not exists "past_sales_month" ("seller_id" text not null, "currency_code" text not null, "kind" text check ("kind" in ('month', 'country', 'customer', 'product')) not null, "key" text not null, "month" text not null, "lines" integer not null, "orders" integer not null, "quantity" numeric not null, "sales" numeric not null, "cancelled" numeric not null, "charges" numeric not null, "adjustments" numeric not null, "total" numeric not null, constraint "past_sales_month_pkey" primary key ("seller_id", "currency_code", "kind", "key", "month"));`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "history_import" cascade;`)
    this.addSql(`drop table if exists "past_customer" cascade;`)
    this.addSql(`drop table if exists "past_order" cascade;`)
    this.addSql(`drop table if exists "past_product" cascade;`)
    this.addSql(`drop table if exists "history_row" cascade;`)
    this.addSql(`drop table if exists "past_order_line" cascade;`)
    this.addSql(`drop table if exists "past_sales_month" cascade;`)
  }
}
