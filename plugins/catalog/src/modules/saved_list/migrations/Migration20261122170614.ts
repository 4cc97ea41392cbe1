import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122170614 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "saved_list" drop constraint if exists "saved_list_company_id_name_unique";`
    )
    this.addSql(
      `create table if not exists "saved_list" ("id" text not null, "company_id" text not null, "name" text not null, "created_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "saved_list_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_saved_list_deleted_at" ON "saved_list" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_saved_list_company_id_name_unique" ON "saved_list" ("company_id", "name") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "saved_list_item" ("id" text not null, "list_id" text not null, "product_id" text not null, "variant_id" text null, "quantity" integer null, "note" text null, "added_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "saved_list_item_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_saved_list_item_deleted_at" ON "saved_list_item" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_saved_list_item_list_id" ON "saved_list_item" ("list_id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "saved_list" cascade;`)

    this.addSql(`drop table if exists "saved_list_item" cascade;`)
  }
}
