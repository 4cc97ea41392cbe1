import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122165611 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_shipping_option" drop constraint if exists "seller_shipping_option_shipping_option_id_unique";`
    )
    this.addSql(
      `alter table if exists "seller_location" drop constraint if exists "seller_location_stock_location_id_unique";`
    )
    this.addSql(
      `alter table if exists "production_booking" drop constraint if exists "production_booking_order_line_id_slot_id_unique";`
    )
    this.addSql(
      `alter table if exists "order_rule" drop constraint if exists "order_rule_variant_id_unique";`
    )
    this.addSql(
      `alter table if exists "minimum_order" drop constraint if exists "minimum_order_seller_id_currency_code_country_code_unique";`
    )
    this.addSql(
      `alter table if exists "minimum_order" drop constraint if exists "minimum_order_seller_id_currency_code_unique";`
    )
    this.addSql(
      `alter table if exists "listing" drop constraint if exists "listing_product_id_unique";`
    )
    this.addSql(
      `create table if not exists "listing" ("id" text not null, "product_id" text not null, "seller_id" text not null, "unit_of_sale" text check ("unit_of_sale" in ('piece', 'pair', 'set', 'case', 'kg', 'litre', 'metre')) not null default 'piece', "units_per_case" integer null, "lead_time_days" integer not null default 3, "supply" text check ("supply" in ('stock', 'made_to_order')) not null default 'stock', "visibility" text check ("visibility" in ('public', 'verified', 'chosen')) not null default 'public', "audience" text[] not null, "price_visibility" text check ("price_visibility" in ('public', 'verified', 'chosen')) not null default 'verified', "price_audience" text[] not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_deleted_at" ON "listing" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_product_id_unique" ON "listing" ("product_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_seller_id" ON "listing" ("seller_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "minimum_order" ("id" text not null, "seller_id" text not null, "currency_code" text not null, "country_code" text null, "opening_minimum" integer not null default 0, "reorder_minimum" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "minimum_order_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_minimum_order_deleted_at" ON "minimum_order" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_minimum_order_seller_id_currency_code_unique" ON "minimum_order" ("seller_id", "currency_code") WHERE country_code IS NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_minimum_order_seller_id_currency_code_country_code_unique" ON "minimum_order" ("seller_id", "currency_code", "country_code") WHERE country_code IS NOT NULL AND deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "order_rule" ("id" text not null, "variant_id" text not null, "product_id" text not null, "seller_id" text not null, "min_quantity" integer not null default 1, "order_multiple" integer not null default 1, "max_quantity" integer null, "sample_quantity" integer null, "backorder_limit" integer not null default 0, "low_stock_threshold" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_rule_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_rule_deleted_at" ON "order_rule" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_rule_variant_id_unique" ON "order_rule" ("variant_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_rule_product_id" ON "order_rule" ("product_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_rule_seller_id" ON "order_rule" ("seller_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "production_booking" ("id" text not null, "slot_id" text not null, "order_line_id" text not null, "quantity" integer not null, "released_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "production_booking_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_production_booking_deleted_at" ON "production_booking" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_production_booking_order_line_id_slot_id_unique" ON "production_booking" ("order_line_id", "slot_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_production_booking_slot_id" ON "production_booking" ("slot_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "production_slot" ("id" text not null, "seller_id" text not null, "product_id" text not null, "variant_id" text null, "starts_on" text not null, "ready_on" text not null, "capacity" integer not null, "booked" integer not null default 0, "status" text check ("status" in ('planned', 'running', 'done', 'cancelled')) not null default 'planned', "note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "production_slot_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_production_slot_deleted_at" ON "production_slot" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_production_slot_seller_id_starts_on" ON "production_slot" ("seller_id", "starts_on") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_production_slot_product_id_ready_on" ON "production_slot" ("product_id", "ready_on") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "seller_location" ("id" text not null, "seller_id" text not null, "stock_location_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_location_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_location_deleted_at" ON "seller_location" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_location_stock_location_id_unique" ON "seller_location" ("stock_location_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_location_seller_id" ON "seller_location" ("seller_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "seller_shipping_option" ("id" text not null, "seller_id" text not null, "shipping_option_id" text not null, "name" text not null, "countries" text[] not null, "amounts" jsonb not null, "free_from" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_shipping_option_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_shipping_option_deleted_at" ON "seller_shipping_option" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_shipping_option_shipping_option_id_unique" ON "seller_shipping_option" ("shipping_option_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_shipping_option_seller_id" ON "seller_shipping_option" ("seller_id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "listing" cascade;`)

    this.addSql(`drop table if exists "minimum_order" cascade;`)

    this.addSql(`drop table if exists "order_rule" cascade;`)

    this.addSql(`drop table if exists "production_booking" cascade;`)

    this.addSql(`drop table if exists "production_slot" cascade;`)

    this.addSql(`drop table if exists "seller_location" cascade;`)

    this.addSql(`drop table if exists "seller_shipping_option" cascade;`)
  }
}
