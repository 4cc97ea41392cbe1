import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123080000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "payout_reserve" drop constraint if exists "payout_reserve_payout_id_unique";`
    )
    this.addSql(
      `alter table if exists "payout" drop constraint if exists "payout_end_to_end_id_unique";`
    )
    this.addSql(
      `create table if not exists "payout" ("id" text not null, "batch_id" text not null, "seller_id" text not null, "currency_code" text not null, "state" text check ("state" in ('proposed', 'approved', 'sent', 'paid', 'failed', 'cancelled')) not null default 'proposed', "payable" bigint not null, "netted" bigint not null, "disputed" bigint not null, "reserved" bigint not null, "amount" bigint not null, "account_id" text null, "holder" text null, "iban" text null, "bic" text null, "end_to_end_id" text not null, "retry_of" text null, "external_id" text null, "paid_on" text null, "failure" text null, "settled_at" timestamptz null, "bank_entry_id" text null, "return_entry_id" text null, "from_version" bigint not null, "to_version" bigint not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_deleted_at" ON "payout" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_end_to_end_id_unique" ON "payout" ("end_to_end_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_batch_id" ON "payout" ("batch_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_seller_id_currency_code_created_at" ON "payout" ("seller_id", "currency_code", "created_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_state_created_at" ON "payout" ("state", "created_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "payout_account" ("id" text not null, "company_id" text not null, "state" text check ("state" in ('requested', 'cooling', 'active', 'replaced', 'cancelled', 'rejected')) not null default 'requested', "holder" text not null, "iban" text not null, "bic" text null, "requested_by" text not null, "confirmed_by" text null, "confirmed_at" timestamptz null, "active_from" timestamptz null, "ended_at" timestamptz null, "reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_account_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_account_deleted_at" ON "payout_account" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_account_open" ON "payout_account" ("company_id") WHERE state in ('requested', 'cooling') AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_account_active" ON "payout_account" ("company_id") WHERE state = 'active' AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_account_state_active_from" ON "payout_account" ("state", "active_from") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_account_company_id_created_at" ON "payout_account" ("company_id", "created_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "payout_batch" ("id" text not null, "currency_code" text not null, "state" text check ("state" in ('proposed', 'approved', 'exported', 'closed', 'cancelled')) not null default 'proposed', "total" bigint not null, "created_by" text not null, "approved_by" text null, "approved_at" timestamptz null, "exported_at" timestamptz null, "closed_at" timestamptz null, "cancelled_at" timestamptz null, "file" text null, "file_sha256" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_batch_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_batch_deleted_at" ON "payout_batch" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_batch_proposed" ON "payout_batch" ("currency_code") WHERE state = 'proposed' AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_batch_state_created_at" ON "payout_batch" ("state", "created_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "payout_reserve" ("id" text not null, "payout_id" text not null, "seller_id" text not null, "currency_code" text not null, "amount" bigint not null, "state" text check ("state" in ('held', 'released', 'reversed')) not null default 'held', "release_on" text not null, "ended_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_reserve_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_reserve_deleted_at" ON "payout_reserve" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_reserve_payout_id_unique" ON "payout_reserve" ("payout_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_reserve_state_release_on" ON "payout_reserve" ("state", "release_on") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_reserve_seller_id" ON "payout_reserve" ("seller_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "payout_terms" ("company_id" text not null, "schedule" text check ("schedule" in ('daily', 'weekly', 'monthly', 'manual')) null, "minimum" bigint null, "reserve_percent" text null, "reserve_days" integer null, "cooling_days" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_terms_pkey" primary key ("company_id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_terms_deleted_at" ON "payout_terms" ("deleted_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "payout" cascade;`)

    this.addSql(`drop table if exists "payout_account" cascade;`)

    this.addSql(`drop table if exists "payout_batch" cascade;`)

    this.addSql(`drop table if exists "payout_reserve" cascade;`)

    this.addSql(`drop table if exists "payout_terms" cascade;`)
  }
}
