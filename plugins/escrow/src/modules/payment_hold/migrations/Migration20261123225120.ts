import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123225120 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "credit_use" ("id" text not null, "request_id" text not null, "buyer_id" text not null, "currency_code" text not null, "amount" integer not null, "used_by" text not null, "used_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "credit_use_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_credit_use_deleted_at" ON "credit_use" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_credit_use_request_id" ON "credit_use" ("request_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_credit_use_buyer_id" ON "credit_use" ("buyer_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "refund_due" drop constraint if exists "refund_due_reason_check";`
    )

    this.addSql(`alter table if exists "refund_due" add column if not exists "asked_by" text null;`)
    this.addSql(
      `alter table if exists "refund_due" alter column "hold_id" type text using ("hold_id"::text);`
    )
    this.addSql(`alter table if exists "refund_due" alter column "hold_id" drop not null;`)
    this.addSql(
      `alter table if exists "refund_due" alter column "seller_order_id" type text using ("seller_order_id"::text);`
    )
    this.addSql(`alter table if exists "refund_due" alter column "seller_order_id" drop not null;`)
    this.addSql(
      `alter table if exists "refund_due" alter column "movement_id" type text using ("movement_id"::text);`
    )
    this.addSql(`alter table if exists "refund_due" alter column "movement_id" drop not null;`)
    this.addSql(
      `alter table if exists "refund_due" add constraint "refund_due_reason_check" check("reason" in ('order_ended', 'not_accepted', 'goods_returned', 'overpaid', 'dispute', 'operator', 'chargeback', 'credit'));`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "credit_use" cascade;`)

    this.addSql(
      `alter table if exists "refund_due" drop constraint if exists "refund_due_reason_check";`
    )

    this.addSql(`alter table if exists "refund_due" drop column if exists "asked_by";`)

    this.addSql(
      `alter table if exists "refund_due" alter column "hold_id" type text using ("hold_id"::text);`
    )
    this.addSql(`alter table if exists "refund_due" alter column "hold_id" set not null;`)
    this.addSql(
      `alter table if exists "refund_due" alter column "seller_order_id" type text using ("seller_order_id"::text);`
    )
    this.addSql(`alter table if exists "refund_due" alter column "seller_order_id" set not null;`)
    this.addSql(
      `alter table if exists "refund_due" alter column "movement_id" type text using ("movement_id"::text);`
    )
    this.addSql(`alter table if exists "refund_due" alter column "movement_id" set not null;`)
    this.addSql(
      `alter table if exists "refund_due" add constraint "refund_due_reason_check" check("reason" in ('order_ended', 'not_accepted', 'goods_returned', 'overpaid', 'dispute', 'operator', 'chargeback'));`
    )
  }
}
