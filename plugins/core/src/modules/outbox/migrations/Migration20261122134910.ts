import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122134910 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "outbox_message" drop constraint if exists "outbox_message_box_topic_dedupe_key_unique";`
    )
    this.addSql(
      `create table if not exists "outbox_message" ("id" text not null, "box" text check ("box" in ('outbox', 'inbox')) not null, "topic" text not null, "dedupe_key" text null, "payload" jsonb not null, "status" text check ("status" in ('pending', 'done', 'dead')) not null default 'pending', "attempts" integer not null default 0, "available_at" timestamptz not null, "leased_until" timestamptz null, "leased_by" text null, "last_error" text null, "done_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "outbox_message_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_outbox_message_deleted_at" ON "outbox_message" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_outbox_message_box_topic_dedupe_key_unique" ON "outbox_message" ("box", "topic", "dedupe_key") WHERE dedupe_key IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_outbox_message_due" ON "outbox_message" ("available_at", "id") WHERE status = 'pending' AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_outbox_message_status_created_at" ON "outbox_message" ("status", "created_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "outbox_message" cascade;`)
  }
}
