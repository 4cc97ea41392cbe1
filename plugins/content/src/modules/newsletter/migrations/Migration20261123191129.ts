import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123191129 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "newsletter_subscriber" drop constraint if exists "newsletter_subscriber_confirm_hash_unique";`
    )
    this.addSql(
      `alter table if exists "newsletter_subscriber" drop constraint if exists "newsletter_subscriber_email_unique";`
    )
    this.addSql(
      `alter table if exists "newsletter_delivery" drop constraint if exists "newsletter_delivery_token_hash_unique";`
    )
    this.addSql(
      `alter table if exists "newsletter_delivery" drop constraint if exists "newsletter_delivery_issue_id_subscriber_id_unique";`
    )
    this.addSql(
      `create table if not exists "newsletter_delivery" ("id" text not null, "issue_id" text not null, "subscriber_id" text not null, "status" text check ("status" in ('pending', 'claimed', 'sent', 'skipped')) not null default 'pending', "token_hash" text not null, "settled_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "newsletter_delivery_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_newsletter_delivery_deleted_at" ON "newsletter_delivery" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_newsletter_delivery_issue_id_subscriber_id_unique" ON "newsletter_delivery" ("issue_id", "subscriber_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_newsletter_delivery_subscriber_id" ON "newsletter_delivery" ("subscriber_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_newsletter_delivery_issue_id_status" ON "newsletter_delivery" ("issue_id", "status") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_newsletter_delivery_token_hash_unique" ON "newsletter_delivery" ("token_hash") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "newsletter_issue" ("id" text not null, "locale" text check ("locale" in ('en', 'de')) not null, "subject" text not null, "body" text not null default '', "status" text check ("status" in ('draft', 'sending', 'sent')) not null default 'draft', "recipients" integer not null default 0, "cursor" text not null default '', "handed_over" boolean not null default false, "sent_by" text null, "sent_at" timestamptz null, "finished_at" timestamptz null, "updated_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "newsletter_issue_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_newsletter_issue_deleted_at" ON "newsletter_issue" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_newsletter_issue_created_at" ON "newsletter_issue" ("created_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "newsletter_subscriber" ("id" text not null, "email" text not null, "locale" text check ("locale" in ('en', 'de')) not null, "status" text check ("status" in ('pending', 'subscribed', 'unsubscribed', 'bounced')) not null default 'pending', "confirm_hash" text null, "confirm_sent_at" timestamptz null, "confirm_expires_at" timestamptz null, "confirm_used_at" timestamptz null, "consent_version" text not null, "consented_at" timestamptz not null, "source" text not null, "confirmed_at" timestamptz null, "unsubscribed_at" timestamptz null, "company_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "newsletter_subscriber_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_newsletter_subscriber_deleted_at" ON "newsletter_subscriber" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_newsletter_subscriber_email_unique" ON "newsletter_subscriber" ("email") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_newsletter_subscriber_confirm_hash_unique" ON "newsletter_subscriber" ("confirm_hash") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_newsletter_subscriber_status_locale_id" ON "newsletter_subscriber" ("status", "locale", "id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "newsletter_delivery" cascade;`)

    this.addSql(`drop table if exists "newsletter_issue" cascade;`)

    this.addSql(`drop table if exists "newsletter_subscriber" cascade;`)
  }
}
