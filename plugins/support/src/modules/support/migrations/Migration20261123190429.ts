import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123190429 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "support_ticket" drop constraint if exists "support_ticket_company_id_idempotency_key_unique";`
    )
    this.addSql(
      `alter table if exists "support_ticket" drop constraint if exists "support_ticket_display_id_unique";`
    )
    this.addSql(
      `alter table if exists "support_sla" drop constraint if exists "support_sla_priority_unique";`
    )
    this.addSql(
      `alter table if exists "support_message" drop constraint if exists "support_message_ticket_id_idempotency_key_unique";`
    )
    this.addSql(
      `create table if not exists "support_file" ("id" text not null, "message_id" text null, "company_id" text null, "file_name" text not null, "mime_type" text check ("mime_type" in ('application/pdf', 'image/png', 'image/jpeg')) not null, "size" integer not null, "sha256" text not null, "file_id" text not null, "uploaded_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "support_file_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_support_file_deleted_at" ON "support_file" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_support_file_message_id" ON "support_file" ("message_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_support_file_uploaded_by" ON "support_file" ("uploaded_by") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "support_message" ("id" text not null, "ticket_id" text not null, "side" text check ("side" in ('customer', 'operator')) not null, "actor_type" text not null, "actor_id" text not null, "author_name" text not null, "body" text not null, "internal" boolean not null default false, "idempotency_key" text null, "at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "support_message_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_support_message_deleted_at" ON "support_message" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_support_message_ticket_id_at" ON "support_message" ("ticket_id", "at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_support_message_ticket_id_idempotency_key_unique" ON "support_message" ("ticket_id", "idempotency_key") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "support_sla" ("id" text not null, "priority" text check ("priority" in ('low', 'normal', 'high', 'urgent')) not null, "first_response_minutes" integer not null, "resolution_minutes" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "support_sla_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_support_sla_deleted_at" ON "support_sla" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_support_sla_priority_unique" ON "support_sla" ("priority") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "support_ticket" ("id" text not null, "display_id" serial, "company_id" text not null, "side" text check ("side" in ('retailer', 'manufacturer', 'distributor')) not null, "opened_by" text not null, "category" text check ("category" in ('order', 'payment', 'product', 'account', 'other')) not null, "priority" text check ("priority" in ('low', 'normal', 'high', 'urgent')) not null, "subject" text not null, "seller_order_id" text null, "state" text check ("state" in ('open', 'waiting_for_customer', 'resolved', 'closed')) not null default 'open', "assignee_id" text null, "opened_at" timestamptz not null, "first_response_due_at" timestamptz not null, "resolution_due_at" timestamptz not null, "first_responded_at" timestamptz null, "resolved_at" timestamptz null, "closed_at" timestamptz null, "paused_since" timestamptz null, "paused_seconds" integer not null default 0, "due_at" timestamptz null, "next_at" timestamptz null, "first_response_alert" text check ("first_response_alert" in ('none', 'warned', 'breached')) not null default 'none', "resolution_alert" text check ("resolution_alert" in ('none', 'warned', 'breached')) not null default 'none', "last_message_at" timestamptz not null, "idempotency_key" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "support_ticket_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_support_ticket_deleted_at" ON "support_ticket" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_support_ticket_display_id_unique" ON "support_ticket" ("display_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_support_ticket_company_id_idempotency_key_unique" ON "support_ticket" ("company_id", "idempotency_key") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_support_ticket_company_id_last_message_at" ON "support_ticket" ("company_id", "last_message_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_support_ticket_due_at" ON "support_ticket" ("due_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_support_ticket_assignee_id_due_at" ON "support_ticket" ("assignee_id", "due_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_support_ticket_next_at" ON "support_ticket" ("next_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_support_ticket_seller_order_id" ON "support_ticket" ("seller_order_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "support_ticket_history" ("id" text not null, "ticket_id" text not null, "from" text null, "to" text not null, "actor_type" text not null, "actor_id" text not null, "reason" text not null, "at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "support_ticket_history_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_support_ticket_history_deleted_at" ON "support_ticket_history" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_support_ticket_history_ticket_id_at" ON "support_ticket_history" ("ticket_id", "at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "support_file" cascade;`)

    this.addSql(`drop table if exists "support_message" cascade;`)

    this.addSql(`drop table if exists "support_sla" cascade;`)

    this.addSql(`drop table if exists "support_ticket" cascade;`)

    this.addSql(`drop table if exists "support_ticket_history" cascade;`)
  }
}
