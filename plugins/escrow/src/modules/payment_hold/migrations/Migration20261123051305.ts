import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123051305 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "refund_due" drop constraint if exists "refund_due_movement_id_unique";`
    )
    this.addSql(
      `alter table if exists "payment_request" drop constraint if exists "payment_request_reference_unique";`
    )
    this.addSql(
      `alter table if exists "payment_request" drop constraint if exists "payment_request_group_id_unique";`
    )
    this.addSql(
      `alter table if exists "payment_hold" drop constraint if exists "payment_hold_seller_order_id_unique";`
    )
    this.addSql(
      `alter table if exists "hold_movement" drop constraint if exists "hold_movement_hold_id_kind_cause_unique";`
    )
    this.addSql(
      `alter table if exists "cash_receipt" drop constraint if exists "cash_receipt_external_id_unique";`
    )
    this.addSql(
      `alter table if exists "bank_entry" drop constraint if exists "bank_entry_movement_unique";`
    )
    this.addSql(
      `create table if not exists "bank_entry" ("id" text not null, "movement" text not null, "state" text check ("state" in ('matched', 'suggested', 'unmatched', 'outgoing')) not null, "account_iban" text null, "currency_code" text not null, "amount" bigint not null, "booked_on" text not null, "counterparty_name" text null, "counterparty_iban" text null, "remittance" text not null, "candidates" jsonb not null, "request_id" text null, "file_name" text not null, "imported_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "bank_entry_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_bank_entry_deleted_at" ON "bank_entry" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_bank_entry_movement_unique" ON "bank_entry" ("movement") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_bank_entry_state_booked_on" ON "bank_entry" ("state", "booked_on") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_bank_entry_request_id" ON "bank_entry" ("request_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "cash_receipt" ("id" text not null, "request_id" text not null, "buyer_id" text not null, "source" text check ("source" in ('manual', 'statement')) not null, "external_id" text not null, "currency_code" text not null, "amount" bigint not null, "received_on" text not null, "note" text null, "recorded_by" text not null, "recorded_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cash_receipt_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cash_receipt_deleted_at" ON "cash_receipt" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cash_receipt_external_id_unique" ON "cash_receipt" ("external_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cash_receipt_request_id" ON "cash_receipt" ("request_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cash_receipt_buyer_id" ON "cash_receipt" ("buyer_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "hold_history" ("id" text not null, "hold_id" text not null, "from" text null, "to" text not null, "actor_type" text not null, "actor_id" text not null, "reason" text not null, "at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "hold_history_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_hold_history_deleted_at" ON "hold_history" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_hold_history_hold_id_at" ON "hold_history" ("hold_id", "at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "hold_movement" ("id" text not null, "hold_id" text not null, "kind" text check ("kind" in ('funded', 'released', 'refunded')) not null, "cause" text not null, "reason" text not null, "amount" bigint not null, "taken_back" bigint not null default 0, "fee" bigint not null default 0, "fee_tax" bigint not null default 0, "evidence" jsonb not null, "txn_key" text not null, "actor_type" text not null, "actor_id" text not null, "at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "hold_movement_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_hold_movement_deleted_at" ON "hold_movement" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_hold_movement_hold_id_kind_cause_unique" ON "hold_movement" ("hold_id", "kind", "cause") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "money_settings" ("id" text not null, "settings" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "money_settings_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_money_settings_deleted_at" ON "money_settings" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "payment_hold" ("id" text not null, "seller_order_id" text not null, "request_id" text not null, "seller_id" text not null, "buyer_id" text not null, "state" text check ("state" in ('pending', 'funded', 'partially_released', 'disputed', 'released', 'refunded', 'expired')) not null default 'pending', "currency_code" text not null, "amount" bigint not null, "funded" bigint not null default 0, "released" bigint not null default 0, "refunded" bigint not null default 0, "taken_back" bigint not null default 0, "frozen" bigint not null default 0, "fee" bigint not null, "fee_tax" bigint not null, "fee_charged" bigint not null default 0, "fee_tax_charged" bigint not null default 0, "inspection_days" integer not null, "unconfirmed_days" integer not null, "hold_until" text null, "funded_at" timestamptz null, "look_again_at" timestamptz null, "closed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payment_hold_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_hold_deleted_at" ON "payment_hold" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payment_hold_seller_order_id_unique" ON "payment_hold" ("seller_order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_hold_request_id" ON "payment_hold" ("request_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_hold_seller_id_state" ON "payment_hold" ("seller_id", "state") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_hold_buyer_id_state" ON "payment_hold" ("buyer_id", "state") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_hold_look_again_at" ON "payment_hold" ("look_again_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_hold_state_hold_until" ON "payment_hold" ("state", "hold_until") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "payment_request" ("id" text not null, "group_id" text not null, "buyer_id" text not null, "funding_key" text not null, "reference" text not null, "state" text check ("state" in ('awaiting', 'paid', 'cancelled')) not null default 'awaiting', "currency_code" text not null, "amount" bigint not null, "received" bigint not null default 0, "due_on" text not null, "paid_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payment_request_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_request_deleted_at" ON "payment_request" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payment_request_group_id_unique" ON "payment_request" ("group_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payment_request_reference_unique" ON "payment_request" ("reference") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_request_state_due_on" ON "payment_request" ("state", "due_on") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_request_buyer_id_state" ON "payment_request" ("buyer_id", "state") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "refund_due" ("id" text not null, "hold_id" text not null, "seller_order_id" text not null, "buyer_id" text not null, "movement_id" text not null, "state" text check ("state" in ('due', 'paid', 'failed')) not null default 'due', "reason" text check ("reason" in ('order_ended', 'not_accepted', 'goods_returned', 'overpaid')) not null, "currency_code" text not null, "amount" bigint not null, "funding_key" text not null, "external_id" text null, "failure" text null, "settled_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "refund_due_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_refund_due_deleted_at" ON "refund_due" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_refund_due_movement_id_unique" ON "refund_due" ("movement_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_refund_due_hold_id" ON "refund_due" ("hold_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_refund_due_state_created_at" ON "refund_due" ("state", "created_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_refund_due_buyer_id" ON "refund_due" ("buyer_id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "bank_entry" cascade;`)

    this.addSql(`drop table if exists "cash_receipt" cascade;`)

    this.addSql(`drop table if exists "hold_history" cascade;`)

    this.addSql(`drop table if exists "hold_movement" cascade;`)

    this.addSql(`drop table if exists "money_settings" cascade;`)

    this.addSql(`drop table if exists "payment_hold" cascade;`)

    this.addSql(`drop table if exists "payment_request" cascade;`)

    this.addSql(`drop table if exists "refund_due" cascade;`)
  }
}
