import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123042253 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "commission_rule" drop constraint if exists "commission_rule_rank_unique";`
    )
    this.addSql(
      `alter table if exists "commission_line" drop constraint if exists "commission_line_seller_order_id_seller_order_line_id_payee_unique";`
    )
    this.addSql(
      `create table if not exists "commission_line" ("id" text not null, "seller_order_id" text not null, "seller_order_line_id" text not null, "payee" text check ("payee" in ('platform', 'distributor')) not null, "rule_id" text null, "base" bigint not null, "amount" bigint not null, "tax" bigint not null, "explanation" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "commission_line_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_commission_line_deleted_at" ON "commission_line" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_commission_line_seller_order_id_seller_order_line_id_payee_unique" ON "commission_line" ("seller_order_id", "seller_order_line_id", "payee") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "commission_rule" ("id" text not null, "name" text not null, "rank" integer not null, "payee" text check ("payee" in ('platform', 'distributor')) not null, "conditions" jsonb not null, "terms" jsonb not null, "minimum" bigint null, "maximum" bigint null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "commission_rule_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_commission_rule_deleted_at" ON "commission_rule" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_commission_rule_rank_unique" ON "commission_rule" ("rank") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "commission_line" cascade;`)

    this.addSql(`drop table if exists "commission_rule" cascade;`)
  }
}
