import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122174600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "import_row" drop constraint if exists "import_row_job_id_row_no_unique";`
    )
    this.addSql(
      `alter table if exists "import_image" drop constraint if exists "import_image_job_id_product_id_url_unique";`
    )
    this.addSql(
      `create table if not exists "import_image" ("id" text not null, "job_id" text not null, "seller_id" text not null, "product_id" text not null, "url" text not null, "rank" integer not null, "status" text check ("status" in ('pending', 'done', 'failed')) not null default 'pending', "error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "import_image_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_import_image_deleted_at" ON "import_image" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_import_image_job_id_product_id_url_unique" ON "import_image" ("job_id", "product_id", "url") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_import_image_job_id_status" ON "import_image" ("job_id", "status") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "import_job" ("id" text not null, "seller_id" text not null, "file_id" text not null, "file_name" text not null, "file_size" integer not null, "format" text check ("format" in ('csv', 'xlsx')) not null, "delimiter" text not null default '', "mode" text check ("mode" in ('add', 'update', 'upsert', 'deactivate')) not null default 'upsert', "status" text check ("status" in ('uploaded', 'mapped', 'checking', 'checked', 'applying', 'applied', 'failed', 'cancelled')) not null default 'uploaded', "headers" jsonb not null, "sample" jsonb not null, "mapping" jsonb not null, "row_count" integer not null default 0, "outcomes" jsonb not null, "group_count" integer not null default 0, "applied_groups" integer not null default 0, "applied_rows" integer not null default 0, "image_count" integer not null default 0, "error" text null, "created_by" text not null, "checked_at" timestamptz null, "applied_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "import_job_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_import_job_deleted_at" ON "import_job" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_import_job_seller_id_created_at" ON "import_job" ("seller_id", "created_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "import_row" ("id" text not null, "job_id" text not null, "row_no" integer not null, "group_key" text not null, "group_no" integer not null default 0, "sku" text not null, "sku_key" text not null, "data" jsonb not null, "outcome" text check ("outcome" in ('create', 'update', 'unchanged', 'skip', 'deactivate', 'error')) not null, "problems" jsonb not null, "variant_id" text null, "product_id" text null, "applied" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "import_row_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_import_row_deleted_at" ON "import_row" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_import_row_job_id_row_no_unique" ON "import_row" ("job_id", "row_no") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_import_row_job_id_group_no" ON "import_row" ("job_id", "group_no") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_import_row_job_id_sku_key" ON "import_row" ("job_id", "sku_key") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "import_image" cascade;`)

    this.addSql(`drop table if exists "import_job" cascade;`)

    this.addSql(`drop table if exists "import_row" cascade;`)
  }
}
