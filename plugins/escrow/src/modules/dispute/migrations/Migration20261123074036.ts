import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123074036 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "dispute_line" drop constraint if exists "dispute_line_dispute_id_shipment_id_seller_order_line_id_unique";`
    )
    this.addSql(
      `create table if not exists "dispute" ("id" text not null, "display_id" serial, "seller_order_id" text not null, "seller_id" text not null, "buyer_id" text not null, "state" text check ("state" in ('open', 'negotiating', 'escalated', 'resolved', 'withdrawn')) not null default 'open', "currency_code" text not null, "claimed" bigint not null, "shipping_claimed" bigint not null default 0, "refund" bigint null, "shipping_refund" bigint null, "outcome" text check ("outcome" in ('refund', 'release', 'split')) null, "resolved_by" text check ("resolved_by" in ('agreement', 'operator', 'timer')) null, "offer_amount" bigint null, "offer_side" text check ("offer_side" in ('buyer', 'seller', 'operator', 'system')) null, "answer_by" timestamptz not null, "escalatable_at" timestamptz not null, "escalates_at" timestamptz not null, "next_at" timestamptz null, "opened_at" timestamptz not null, "closed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "dispute_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_dispute_deleted_at" ON "dispute" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_dispute_seller_order_id" ON "dispute" ("seller_order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "dispute_one_open" ON "dispute" ("seller_order_id") WHERE state in ('open', 'negotiating', 'escalated') and deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_dispute_next_at" ON "dispute" ("next_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_dispute_state_opened_at" ON "dispute" ("state", "opened_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_dispute_buyer_id_opened_at" ON "dispute" ("buyer_id", "opened_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_dispute_seller_id_opened_at" ON "dispute" ("seller_id", "opened_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "dispute_entry" ("id" text not null, "dispute_id" text not null, "kind" text check ("kind" in ('opened', 'message', 'offer', 'accepted', 'declined', 'escalated', 'resolved', 'withdrawn')) not null, "side" text check ("side" in ('buyer', 'seller', 'operator', 'system')) not null, "text" text null, "amount" bigint null, "actor_type" text not null, "actor_id" text not null, "at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "dispute_entry_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_dispute_entry_deleted_at" ON "dispute_entry" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_dispute_entry_dispute_id_at" ON "dispute_entry" ("dispute_id", "at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "dispute_file" ("id" text not null, "dispute_id" text null, "entry_id" text null, "company_id" text null, "file_name" text not null, "mime_type" text check ("mime_type" in ('application/pdf', 'image/png', 'image/jpeg')) not null, "size" integer not null, "sha256" text not null, "file_id" text not null, "uploaded_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "dispute_file_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_dispute_file_deleted_at" ON "dispute_file" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_dispute_file_dispute_id" ON "dispute_file" ("dispute_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_dispute_file_uploaded_by" ON "dispute_file" ("uploaded_by") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "dispute_line" ("id" text not null, "dispute_id" text not null, "seller_order_line_id" text not null, "shipment_id" text not null, "quantity" integer not null, "reason_code" text check ("reason_code" in ('not_received', 'short_count', 'damaged', 'defective', 'wrong_item', 'not_as_described')) not null, "claimed" bigint not null, "refund" bigint null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "dispute_line_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_dispute_line_deleted_at" ON "dispute_line" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_dispute_line_dispute_id_shipment_id_seller_order_line_id_unique" ON "dispute_line" ("dispute_id", "shipment_id", "seller_order_line_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_dispute_line_seller_order_line_id" ON "dispute_line" ("seller_order_line_id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "dispute" cascade;`)

    this.addSql(`drop table if exists "dispute_entry" cascade;`)

    this.addSql(`drop table if exists "dispute_file" cascade;`)

    this.addSql(`drop table if exists "dispute_line" cascade;`)
  }
}
