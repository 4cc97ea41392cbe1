import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122165811 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "price_tier_request" drop constraint if exists "price_tier_request_seller_id_retailer_id_unique";`
    )
    this.addSql(
      `alter table if exists "price_tier_member" drop constraint if exists "price_tier_member_seller_id_retailer_id_unique";`
    )
    this.addSql(
      `alter table if exists "price_tier" drop constraint if exists "price_tier_seller_id_name_unique";`
    )
    this.addSql(
      `alter table if exists "price_attribute" drop constraint if exists "price_attribute_variant_id_currency_code_kind_unique";`
    )
    this.addSql(
      `create table if not exists "price_attribute" ("id" text not null, "seller_id" text not null, "product_id" text not null, "variant_id" text not null, "currency_code" text not null, "kind" text check ("kind" in ('msrp', 'map', 'cost')) not null, "amount" bigint not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "price_attribute_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_price_attribute_deleted_at" ON "price_attribute" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_price_attribute_variant_id_currency_code_kind_unique" ON "price_attribute" ("variant_id", "currency_code", "kind") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "price_change" ("id" text not null, "seller_id" text not null, "product_id" text not null, "variant_id" text not null, "currency_code" text not null, "source" text not null, "target" text not null default '', "min_quantity" integer not null default 1, "before" bigint null, "after" bigint null, "starts_at" timestamptz null, "ends_at" timestamptz null, "actor_type" text not null, "actor_id" text not null, "batch_id" text null, "at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "price_change_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_price_change_deleted_at" ON "price_change" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_price_change_variant_id_at" ON "price_change" ("variant_id", "at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_price_change_seller_id_at" ON "price_change" ("seller_id", "at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "price_tier" ("id" text not null, "seller_id" text not null, "name" text not null, "description" text null, "rank" integer not null default 0, "requestable" boolean not null default false, "rule" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "price_tier_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_price_tier_deleted_at" ON "price_tier" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_price_tier_seller_id_name_unique" ON "price_tier" ("seller_id", "name") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "price_tier_member" ("id" text not null, "seller_id" text not null, "retailer_id" text not null, "tier_id" text not null, "source" text check ("source" in ('hand', 'rule', 'request')) not null, "assigned_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "price_tier_member_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_price_tier_member_deleted_at" ON "price_tier_member" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_price_tier_member_seller_id_retailer_id_unique" ON "price_tier_member" ("seller_id", "retailer_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_price_tier_member_tier_id" ON "price_tier_member" ("tier_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_price_tier_member_retailer_id" ON "price_tier_member" ("retailer_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "price_tier_request" ("id" text not null, "seller_id" text not null, "retailer_id" text not null, "tier_id" text not null, "status" text check ("status" in ('requested', 'approved', 'declined', 'withdrawn')) not null default 'requested', "message" text null, "requested_by" text not null, "granted_tier_id" text null, "answer" text null, "decided_by" text null, "decided_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "price_tier_request_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_price_tier_request_deleted_at" ON "price_tier_request" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_price_tier_request_seller_id_retailer_id_unique" ON "price_tier_request" ("seller_id", "retailer_id") WHERE status = 'requested' AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_price_tier_request_retailer_id_created_at" ON "price_tier_request" ("retailer_id", "created_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "seller_pricing" ("seller_id" text not null, "strategy" text check ("strategy" in ('best_price', 'first_that_applies')) not null default 'first_that_applies', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_pricing_pkey" primary key ("seller_id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_pricing_deleted_at" ON "seller_pricing" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "wholesale_price" ("id" text not null, "seller_id" text not null, "product_id" text not null, "variant_id" text not null, "currency_code" text not null, "source" text check ("source" in ('contract', 'customer', 'tier', 'country', 'base')) not null, "target" text not null default '', "min_quantity" integer not null default 1, "amount" bigint not null, "starts_at" timestamptz null, "ends_at" timestamptz null, "may_rise" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "wholesale_price_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wholesale_price_deleted_at" ON "wholesale_price" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wholesale_price_variant_id_currency_code" ON "wholesale_price" ("variant_id", "currency_code") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wholesale_price_seller_id_currency_code_source_target" ON "wholesale_price" ("seller_id", "currency_code", "source", "target") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wholesale_price_target" ON "wholesale_price" ("target") WHERE target <> '' AND deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "price_attribute" cascade;`)

    this.addSql(`drop table if exists "price_change" cascade;`)

    this.addSql(`drop table if exists "price_tier" cascade;`)

    this.addSql(`drop table if exists "price_tier_member" cascade;`)

    this.addSql(`drop table if exists "price_tier_request" cascade;`)

    this.addSql(`drop table if exists "seller_pricing" cascade;`)

    this.addSql(`drop table if exists "wholesale_price" cascade;`)
  }
}
