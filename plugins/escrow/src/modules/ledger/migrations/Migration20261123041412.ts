import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123041412 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ledger_day" ("day" text not null, "closed_at" timestamptz not null, "to_txn" bigint null, "trial_balance" jsonb null, "hash" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_day_pkey" primary key ("day"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_day_deleted_at" ON "ledger_day" ("deleted_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ledger_day" cascade;`)
  }
}
