import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123113725 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "processor_entry" drop constraint if exists "processor_entry_external_id_unique";`
    )
    this.addSql(
      `alter table if exists "connected_account" drop constraint if exists "connected_account_external_id_unique";`
    )
    this.addSql(
      `alter table if exists "chargeback_share" drop constraint if exists "chargeback_share_chargeback_id_seller_order_id_unique";`
    )
    this.addSql(
      `alter table if exists "chargeback" drop constraint if exists "chargeback_external_id_unique";`
    )
    this.addSql(
      `alter table if exists "card_payment" drop constraint if exists "card_payment_request_id_attempt_unique";`
    )
    this.addSql(
      `alter table if exists "card_payment" drop constraint if exists "card_payment_payment_intent_id_unique";`
    )
    this.addSql(
      `alter table if exists "card_payment" drop constraint if exists "card_payment_session_id_unique";`
    )
    this.addSql(
      `create table if not exists "card_payment" ("id" text not null, "request_id" text not null, "buyer_id" text not null, "state" text check ("state" in ('open', 'paid', 'expired')) not null default 'open', "currency_code" text not null, "amount" bigint not null, "attempt" integer not null, "session_id" text not null, "payment_intent_id" text null, "charge_id" text null, "url" text not null, "started_by" text not null, "paid_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "card_payment_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_card_payment_deleted_at" ON "card_payment" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_card_payment_open" ON "card_payment" ("request_id") WHERE state = 'open' AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_card_payment_session_id_unique" ON "card_payment" ("session_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_card_payment_payment_intent_id_unique" ON "card_payment" ("payment_intent_id") WHERE payment_intent_id IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_card_payment_request_id_attempt_unique" ON "card_payment" ("request_id", "attempt") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "chargeback" ("id" text not null, "external_id" text not null, "card_payment_id" text not null, "request_id" text not null, "buyer_id" text not null, "state" text check ("state" in ('inquiry', 'open', 'won', 'lost', 'closed')) not null, "currency_code" text not null, "amount" bigint not null, "beyond" bigint not null default 0, "reason" text not null, "due_by" timestamptz null, "closed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "chargeback_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_chargeback_deleted_at" ON "chargeback" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_chargeback_external_id_unique" ON "chargeback" ("external_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_chargeback_request_id" ON "chargeback" ("request_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_chargeback_state_due_by" ON "chargeback" ("state", "due_by") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "chargeback_share" ("id" text not null, "chargeback_id" text not null, "seller_order_id" text not null, "amount" bigint not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "chargeback_share_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_chargeback_share_deleted_at" ON "chargeback_share" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_chargeback_share_chargeback_id_seller_order_id_unique" ON "chargeback_share" ("chargeback_id", "seller_order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_chargeback_share_seller_order_id" ON "chargeback_share" ("seller_order_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "connected_account" ("company_id" text not null, "external_id" text not null, "state" text check ("state" in ('onboarding', 'active', 'restricted')) not null default 'onboarding', "requirements" jsonb not null, "payouts_enabled" boolean not null default false, "started_by" text not null, "checked_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "connected_account_pkey" primary key ("company_id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_connected_account_deleted_at" ON "connected_account" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_connected_account_external_id_unique" ON "connected_account" ("external_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "processor_entry" ("id" text not null, "external_id" text not null, "kind" text not null, "source_id" text null, "description" text null, "currency_code" text not null, "amount" bigint not null, "fee" bigint not null, "booked_at" timestamptz not null, "state" text check ("state" in ('matched', 'suspense', 'settled')) not null, "txn_key" text null, "note" text null, "settled_by" text null, "settled_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "processor_entry_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_processor_entry_deleted_at" ON "processor_entry" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_processor_entry_external_id_unique" ON "processor_entry" ("external_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_processor_entry_state_booked_at" ON "processor_entry" ("state", "booked_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "card_payment" cascade;`)

    this.addSql(`drop table if exists "chargeback" cascade;`)

    this.addSql(`drop table if exists "chargeback_share" cascade;`)

    this.addSql(`drop table if exists "connected_account" cascade;`)

    this.addSql(`drop table if exists "processor_entry" cascade;`)
  }
}
