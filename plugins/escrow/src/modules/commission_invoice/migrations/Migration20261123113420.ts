import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123113420 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "commission_invoice" drop constraint if exists "commission_invoice_seller_id_currency_code_month_unique";`
    )
    this.addSql(
      `alter table if exists "commission_invoice" drop constraint if exists "commission_invoice_kind_year_sequence_unique";`
    )
    this.addSql(
      `create table if not exists "commission_invoice" ("id" text not null, "seller_id" text not null, "currency_code" text not null, "month" text not null, "kind" text check ("kind" in ('commission_invoice', 'commission_credit_note')) not null, "year" text not null, "sequence" integer not null, "number" text not null, "net" bigint not null, "tax" bigint not null, "total" bigint not null, "content" jsonb not null, "issued_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "commission_invoice_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_commission_invoice_deleted_at" ON "commission_invoice" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_commission_invoice_kind_year_sequence_unique" ON "commission_invoice" ("kind", "year", "sequence") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_commission_invoice_seller_id_currency_code_month_unique" ON "commission_invoice" ("seller_id", "currency_code", "month") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_commission_invoice_month" ON "commission_invoice" ("month") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "commission_invoice_entry" ("txn_id" bigint not null, "invoice_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "commission_invoice_entry_pkey" primary key ("txn_id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_commission_invoice_entry_deleted_at" ON "commission_invoice_entry" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_commission_invoice_entry_invoice_id" ON "commission_invoice_entry" ("invoice_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "commission_invoice_sequence" ("id" text not null, "kind" text check ("kind" in ('commission_invoice', 'commission_credit_note')) not null, "year" text not null, "last" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "commission_invoice_sequence_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_commission_invoice_sequence_deleted_at" ON "commission_invoice_sequence" ("deleted_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "commission_invoice" cascade;`)

    this.addSql(`drop table if exists "commission_invoice_entry" cascade;`)

    this.addSql(`drop table if exists "commission_invoice_sequence" cascade;`)
  }
}
