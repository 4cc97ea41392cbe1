import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123191130 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "article_revision" drop constraint if exists "article_revision_article_id_version_unique";`
    )
    this.addSql(
      `alter table if exists "article" drop constraint if exists "article_group_id_locale_unique";`
    )
    this.addSql(
      `alter table if exists "article" drop constraint if exists "article_kind_locale_slug_unique";`
    )
    this.addSql(
      `create table if not exists "article" ("id" text not null, "kind" text check ("kind" in ('post', 'help', 'page')) not null, "locale" text check ("locale" in ('en', 'de')) not null, "slug" text not null, "group_id" text not null, "title" text not null, "summary" text not null default '', "body" text not null default '', "cover_url" text null, "author" text not null default '', "category" text null, "position" integer not null default 0, "status" text check ("status" in ('draft', 'scheduled', 'published', 'archived')) not null default 'draft', "publish_at" timestamptz null, "version" integer not null default 1, "updated_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "article_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_article_deleted_at" ON "article" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_article_kind_locale_slug_unique" ON "article" ("kind", "locale", "slug") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_article_group_id_locale_unique" ON "article" ("group_id", "locale") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_article_kind_locale_publish_at" ON "article" ("kind", "locale", "publish_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "article_revision" ("id" text not null, "article_id" text not null, "version" integer not null, "content" jsonb not null, "saved_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "article_revision_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_article_revision_deleted_at" ON "article_revision" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_article_revision_article_id_version_unique" ON "article_revision" ("article_id", "version") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "article" cascade;`)

    this.addSql(`drop table if exists "article_revision" cascade;`)
  }
}
