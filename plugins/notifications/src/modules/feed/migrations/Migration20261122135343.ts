import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122135343 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "notification_read_mark" drop constraint if exists "notification_read_mark_receiver_unique";`
    )
    this.addSql(
      `alter table if exists "notification_read" drop constraint if exists "notification_read_receiver_notification_id_unique";`
    )
    this.addSql(
      `alter table if exists "notification_preference" drop constraint if exists "notification_preference_actor_group_channel_unique";`
    )
    this.addSql(
      `create table if not exists "notification_preference" ("id" text not null, "actor_type" text not null, "actor_id" text not null, "group" text not null, "channel" text not null, "enabled" boolean not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "notification_preference_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_notification_preference_deleted_at" ON "notification_preference" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_notification_preference_actor_group_channel_unique" ON "notification_preference" ("actor_type", "actor_id", "group", "channel") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "notification_read" ("id" text not null, "receiver" text not null, "notification_id" text not null, "notified_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "notification_read_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_notification_read_deleted_at" ON "notification_read" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_notification_read_receiver_notification_id_unique" ON "notification_read" ("receiver", "notification_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "notification_read_mark" ("id" text not null, "receiver" text not null, "read_up_to" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "notification_read_mark_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_notification_read_mark_deleted_at" ON "notification_read_mark" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_notification_read_mark_receiver_unique" ON "notification_read_mark" ("receiver") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "notification_preference" cascade;`)

    this.addSql(`drop table if exists "notification_read" cascade;`)

    this.addSql(`drop table if exists "notification_read_mark" cascade;`)
  }
}
