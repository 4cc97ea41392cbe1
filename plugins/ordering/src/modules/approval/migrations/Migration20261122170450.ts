import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122170450 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "spending_limit" drop constraint if exists "spending_limit_member_id_period_currency_code_unique";`
    )
    this.addSql(
      `alter table if exists "approval_decision" drop constraint if exists "approval_decision_request_id_tier_member_id_unique";`
    )
    this.addSql(
      `create table if not exists "approval_decision" ("id" text not null, "request_id" text not null, "tier" integer not null, "member_id" text not null, "role_id" text not null, "verdict" text check ("verdict" in ('approve', 'reject')) not null, "note" text null, "at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "approval_decision_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_approval_decision_deleted_at" ON "approval_decision" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_approval_decision_request_id_tier_member_id_unique" ON "approval_decision" ("request_id", "tier", "member_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "approval_request" ("id" text not null, "company_id" text not null, "cart_id" text not null, "requested_by" text not null, "customer_id" text not null, "state" text check ("state" in ('pending', 'approved', 'rejected', 'withdrawn', 'expired', 'ordered', 'failed')) not null default 'pending', "tier" integer not null default 1, "stages" jsonb not null, "rules" jsonb not null, "lines" jsonb not null, "checkout" jsonb not null, "message" text null, "po_number" text null, "currency_code" text not null, "total" bigint not null, "order_group_id" text null, "failure" text null, "expires_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "approval_request_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_approval_request_deleted_at" ON "approval_request" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_approval_request_company_id_state" ON "approval_request" ("company_id", "state") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_approval_request_open_cart" ON "approval_request" ("cart_id") WHERE state in ('pending', 'approved') and deleted_at is null;`
    )

    this.addSql(
      `create table if not exists "approval_rule" ("id" text not null, "company_id" text not null, "name" text not null, "active" boolean not null default true, "conditions" jsonb not null, "tiers" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "approval_rule_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_approval_rule_deleted_at" ON "approval_rule" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_approval_rule_company_id" ON "approval_rule" ("company_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "spending_limit" ("id" text not null, "company_id" text not null, "member_id" text not null, "period" text check ("period" in ('day', 'week', 'month', 'quarter', 'year')) not null, "currency_code" text not null, "amount" bigint not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "spending_limit_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_spending_limit_deleted_at" ON "spending_limit" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_spending_limit_member_id_period_currency_code_unique" ON "spending_limit" ("member_id", "period", "currency_code") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_spending_limit_company_id" ON "spending_limit" ("company_id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "approval_decision" cascade;`)

    this.addSql(`drop table if exists "approval_request" cascade;`)

    this.addSql(`drop table if exists "approval_rule" cascade;`)

    this.addSql(`drop table if exists "spending_limit" cascade;`)
  }
}
