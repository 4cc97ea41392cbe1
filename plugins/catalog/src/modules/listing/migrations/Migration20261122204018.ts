import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122204018 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "product_document" ("id" text not null, "product_id" text not null, "seller_id" text not null, "title" text not null, "file_id" text not null, "file_name" text not null, "mime_type" text not null, "size" integer not null, "sha256" text not null, "created_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "product_document_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_product_document_deleted_at" ON "product_document" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_product_document_product_id_created_at" ON "product_document" ("product_id", "created_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_product_document_file_id" ON "product_document" ("file_id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "product_document" cascade;`)
  }
}
