import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122170615 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "review_version" drop constraint if exists "review_version_review_id_version_unique";`
    )
    this.addSql(
      `alter table if exists "review_report" drop constraint if exists "review_report_review_id_company_id_unique";`
    )
    this.addSql(
      `alter table if exists "review" drop constraint if exists "review_product_id_retailer_id_unique";`
    )
    this.addSql(
      `create table if not exists "review" ("id" text not null, "product_id" text not null, "seller_id" text not null, "retailer_id" text not null, "retailer_name" text not null, "retailer_country" text not null, "author_id" text not null, "order_id" text not null, "received_at" timestamptz not null, "version" integer not null default 1, "rating" integer not null, "aspects" jsonb not null, "title" text not null, "body" text not null, "images" text[] not null, "status" text check ("status" in ('private', 'published', 'removed')) not null default 'private', "publish_at" timestamptz not null, "published_at" timestamptz null, "reply" text null, "replied_at" timestamptz null, "replied_by" text null, "removal_reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "review_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_review_deleted_at" ON "review" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_review_product_id_retailer_id_unique" ON "review" ("product_id", "retailer_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_review_product_id_status_published_at" ON "review" ("product_id", "status", "published_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_review_seller_id_status" ON "review" ("seller_id", "status") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_review_publish_at" ON "review" ("publish_at") WHERE status = 'private' AND deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "review_report" ("id" text not null, "review_id" text not null, "company_id" text not null, "reporter_id" text not null, "reason" text check ("reason" in ('spam', 'offensive', 'personal_data', 'not_about_product', 'conflict_of_interest', 'other')) not null, "note" text null, "status" text check ("status" in ('open', 'upheld', 'dismissed')) not null default 'open', "decided_at" timestamptz null, "decided_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "review_report_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_review_report_deleted_at" ON "review_report" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_review_report_review_id_company_id_unique" ON "review_report" ("review_id", "company_id") WHERE status = 'open' AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_review_report_status_created_at" ON "review_report" ("status", "created_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "review_version" ("id" text not null, "review_id" text not null, "version" integer not null, "rating" integer not null, "aspects" jsonb not null, "title" text not null, "body" text not null, "author_id" text not null, "at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "review_version_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_review_version_deleted_at" ON "review_version" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_review_version_review_id_version_unique" ON "review_version" ("review_id", "version") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "review" cascade;`)

    this.addSql(`drop table if exists "review_report" cascade;`)

    this.addSql(`drop table if exists "review_version" cascade;`)
  }
}
