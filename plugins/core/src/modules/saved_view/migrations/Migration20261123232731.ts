import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123232731 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "saved_view" drop constraint if exists "saved_view_actor_id_actor_type_list_name_unique";`
    )
    this.addSql(
      `create table if not exists "saved_view" ("id" text not null, "actor_type" text not null, "actor_id" text not null, "list" text not null, "name" text not null, "query" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "saved_view_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_saved_view_deleted_at" ON "saved_view" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_saved_view_actor_id_actor_type_list_name_unique" ON "saved_view" ("actor_id", "actor_type", "list", "name") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "saved_view" cascade;`)
  }
}
