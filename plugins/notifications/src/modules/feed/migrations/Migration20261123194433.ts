import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { fullIndexes } from "@wholesale/core/shared/full-indexes"

export class Migration20261123194433 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "push_subscription" drop constraint if exists "push_subscription_endpoint_unique";`
    )
    this.addSql(
      `create table if not exists "push_subscription" ("id" text not null, "actor_type" text not null, "actor_id" text not null, "endpoint" text not null, "p256dh" text not null, "auth" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "push_subscription_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_push_subscription_endpoint_unique" ON "push_subscription" ("endpoint") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_push_subscription_deleted_at" ON "push_subscription" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_push_subscription_actor_id_actor_type" ON "push_subscription" ("actor_id", "actor_type") WHERE deleted_at IS NULL;`
    )
    this.addSql(fullIndexes(["push_subscription"]))
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "push_subscription" cascade;`)
  }
}
