import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122173516 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "card_refresh" ("id" text not null, "product_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "card_refresh_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_card_refresh_deleted_at" ON "card_refresh" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_card_refresh_product_id" ON "card_refresh" ("product_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "product_card" ("product_id" text not null, "seller_id" text not null, "seller_handle" text not null, "seller_name" text not null, "handle" text not null, "title" text not null, "subtitle" text null, "description_short" text null, "thumbnail" text null, "status" text not null, "sellable" boolean not null, "sellable_until" timestamptz null, "reasons" text[] not null, "audience" text[] not null, "price_audience" text[] not null, "category_ids" text[] not null, "collection_id" text null, "type_id" text null, "tag_ids" text[] not null, "origin_country" text null, "lead_time_days" integer not null, "supply" text not null, "min_quantity" integer not null, "available" integer null, "in_stock" boolean not null, "certifications" text[] not null, "rating_average" real null, "rating_count" integer not null, "variant_count" integer not null, "variant_ids" text[] not null, "skus" text[] not null, "gtins" text[] not null, "from_prices" jsonb not null, "search_document" jsonb null, "listed_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "product_card_pkey" primary key ("product_id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_product_card_deleted_at" ON "product_card" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_product_card_handle" ON "product_card" ("handle") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_product_card_seller_id" ON "product_card" ("seller_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_product_card_listed_at_product_id" ON "product_card" ("listed_at", "product_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_product_card_sellable_listed_at" ON "product_card" ("sellable", "listed_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "search_refresh" ("id" text not null, "product_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "search_refresh_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_search_refresh_deleted_at" ON "search_refresh" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "search_word" ("word" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "search_word_pkey" primary key ("word"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_search_word_deleted_at" ON "search_word" ("deleted_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "card_refresh" cascade;`)

    this.addSql(`drop table if exists "product_card" cascade;`)

    this.addSql(`drop table if exists "search_refresh" cascade;`)

    this.addSql(`drop table if exists "search_word" cascade;`)
  }
}
