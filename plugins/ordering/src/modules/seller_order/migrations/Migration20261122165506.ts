import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122165506 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_order_line" drop constraint if exists "seller_order_line_order_line_id_unique";`
    )
    this.addSql(
      `alter table if exists "seller_order" drop constraint if exists "seller_order_order_id_unique";`
    )
    this.addSql(
      `alter table if exists "order_group" drop constraint if exists "order_group_display_id_unique";`
    )
    this.addSql(
      `alter table if exists "order_group" drop constraint if exists "order_group_cart_id_unique";`
    )
    this.addSql(
      `create table if not exists "order_group" ("id" text not null, "display_id" serial, "cart_id" text not null, "buyer_id" text not null, "member_id" text null, "customer_id" text not null, "po_number" text null, "currency_code" text not null, "location_id" text null, "ship_to" jsonb not null, "funding_key" text not null, "goods_amount" bigint not null, "discount_amount" bigint not null, "shipping_amount" bigint not null, "tax_amount" bigint not null, "total_amount" bigint not null, "placed_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_group_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_group_deleted_at" ON "order_group" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_group_cart_id_unique" ON "order_group" ("cart_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_group_display_id_unique" ON "order_group" ("display_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_group_buyer_id_placed_at" ON "order_group" ("buyer_id", "placed_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_group_po_number" ON "order_group" ("po_number") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "seller_order" ("id" text not null, "group_id" text not null, "order_id" text not null, "display_id" integer not null, "seller_id" text not null, "buyer_id" text not null, "state" text check ("state" in ('pending_acceptance', 'accepted', 'partially_accepted', 'rejected', 'expired', 'cancelled', 'partially_shipped', 'shipped', 'delivered', 'completed')) not null default 'pending_acceptance', "opening" boolean not null, "currency_code" text not null, "goods_amount" bigint not null, "discount_amount" bigint not null, "shipping_amount" bigint not null, "tax_amount" bigint not null, "total_amount" bigint not null, "tax_reason" text not null, "buyer_tax_id" text null, "shipping_option_id" text null, "shipping_name" text null, "po_number" text null, "ship_to_country" text not null, "ship_to_postal_code" text null, "note" text null, "accept_by" timestamptz not null, "expected_ship_on" text null, "placed_at" timestamptz not null, "accepted_at" timestamptz null, "shipped_at" timestamptz null, "delivered_at" timestamptz null, "completed_at" timestamptz null, "closed_at" timestamptz null, "close_reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_order_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_deleted_at" ON "seller_order" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_order_order_id_unique" ON "seller_order" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_group_id" ON "seller_order" ("group_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_seller_id_state_placed_at" ON "seller_order" ("seller_id", "state", "placed_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_seller_id_buyer_id" ON "seller_order" ("seller_id", "buyer_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_buyer_id_placed_at" ON "seller_order" ("buyer_id", "placed_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_state_accept_by" ON "seller_order" ("state", "accept_by") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "seller_order_history" ("id" text not null, "seller_order_id" text not null, "from" text null, "to" text not null, "actor_type" text not null, "actor_id" text not null, "reason_code" text null, "note" text null, "at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_order_history_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_history_deleted_at" ON "seller_order_history" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_history_seller_order_id_at" ON "seller_order_history" ("seller_order_id", "at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "seller_order_line" ("id" text not null, "seller_order_id" text not null, "order_line_id" text not null, "position" integer not null, "product_id" text not null, "variant_id" text not null, "sku" text null, "title" text not null, "variant_title" text null, "thumbnail" text null, "quantity" integer not null, "accepted_quantity" integer null, "shipped_quantity" integer not null default 0, "returned_quantity" integer not null default 0, "unit_price" bigint not null, "subtotal" bigint not null, "discount" bigint not null default 0, "tax" bigint not null, "tax_rate" real not null, "price_explanation" jsonb not null, "promised_on" text null, "promise_basis" text null, "reject_reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_order_line_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_line_deleted_at" ON "seller_order_line" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_order_line_order_line_id_unique" ON "seller_order_line" ("order_line_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_line_seller_order_id_position" ON "seller_order_line" ("seller_order_id", "position") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_line_variant_id" ON "seller_order_line" ("variant_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "seller_settings" ("seller_id" text not null, "auto_accept" text check ("auto_accept" in ('none', 'reorders', 'all')) not null default 'none', "acceptance_hours" integer not null default 72, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_settings_pkey" primary key ("seller_id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_settings_deleted_at" ON "seller_settings" ("deleted_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "order_group" cascade;`)

    this.addSql(`drop table if exists "seller_order" cascade;`)

    this.addSql(`drop table if exists "seller_order_history" cascade;`)

    this.addSql(`drop table if exists "seller_order_line" cascade;`)

    this.addSql(`drop table if exists "seller_settings" cascade;`)
  }
}
