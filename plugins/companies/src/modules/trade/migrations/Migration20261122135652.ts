import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122135652 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "trade_relationship" drop constraint if exists "trade_relationship_retailer_id_seller_id_unique";`
    )
    this.addSql(
      `create table if not exists "trade_history" ("id" text not null, "relationship_id" text not null, "from" text null, "to" text not null, "actor_type" text not null, "actor_id" text not null, "reason_code" text null, "note" text null, "at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "trade_history_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_trade_history_deleted_at" ON "trade_history" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_trade_history_relationship_id_at" ON "trade_history" ("relationship_id", "at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "trade_relationship" ("id" text not null, "retailer_id" text not null, "seller_id" text not null, "status" text check ("status" in ('requested', 'approved', 'declined', 'blocked')) not null default 'requested', "origin" text check ("origin" in ('marketplace', 'seller_invited', 'retailer_invited')) not null, "origin_evidence" jsonb not null, "message" text null, "requested_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "trade_relationship_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_trade_relationship_deleted_at" ON "trade_relationship" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_trade_relationship_retailer_id_seller_id_unique" ON "trade_relationship" ("retailer_id", "seller_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_trade_relationship_seller_id_status" ON "trade_relationship" ("seller_id", "status") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "trade_history" cascade;`)

    this.addSql(`drop table if exists "trade_relationship" cascade;`)
  }
}
