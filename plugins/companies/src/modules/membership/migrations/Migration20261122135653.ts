import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122135653 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "company_member" drop constraint if exists "company_member_actor_type_actor_id_unique";`
    )
    this.addSql(
      `alter table if exists "company_member" drop constraint if exists "company_member_actor_type_actor_id_company_id_unique";`
    )
    this.addSql(
      `alter table if exists "company_invitation" drop constraint if exists "company_invitation_email_unique";`
    )
    this.addSql(
      `alter table if exists "company_invitation" drop constraint if exists "company_invitation_company_id_email_unique";`
    )
    this.addSql(
      `alter table if exists "company_invitation" drop constraint if exists "company_invitation_token_hash_unique";`
    )
    this.addSql(
      `alter table if exists "company_email_verification" drop constraint if exists "company_email_verification_actor_type_actor_id_email_unique";`
    )
    this.addSql(
      `alter table if exists "company_email_verification" drop constraint if exists "company_email_verification_token_hash_unique";`
    )
    this.addSql(
      `alter table if exists "company_active" drop constraint if exists "company_active_actor_type_actor_id_unique";`
    )
    this.addSql(
      `create table if not exists "company_active" ("id" text not null, "actor_type" text check ("actor_type" in ('user', 'customer', 'api-key')) not null, "actor_id" text not null, "member_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "company_active_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_active_deleted_at" ON "company_active" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_company_active_actor_type_actor_id_unique" ON "company_active" ("actor_type", "actor_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "company_email_verification" ("id" text not null, "actor_type" text check ("actor_type" in ('user', 'customer')) not null, "actor_id" text not null, "email" text not null, "token_hash" text not null, "expires_at" timestamptz not null, "verified_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "company_email_verification_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_email_verification_deleted_at" ON "company_email_verification" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_company_email_verification_token_hash_unique" ON "company_email_verification" ("token_hash") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_company_email_verification_actor_type_actor_id_email_unique" ON "company_email_verification" ("actor_type", "actor_id", "email") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "company_invitation" ("id" text not null, "company_id" text null, "audience" text check ("audience" in ('manufacturer', 'retailer', 'distributor', 'operator')) not null, "email" text not null, "role_id" text not null, "token_hash" text not null, "status" text check ("status" in ('pending', 'accepted', 'revoked', 'expired')) not null default 'pending', "expires_at" timestamptz not null, "invited_by" text not null, "locale" text not null default 'en', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "company_invitation_pkey" primary key ("id"), constraint company_invitation_scope check ((company_id is null) = (audience = 'operator')));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_invitation_deleted_at" ON "company_invitation" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_company_invitation_token_hash_unique" ON "company_invitation" ("token_hash") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_company_invitation_company_id_email_unique" ON "company_invitation" ("company_id", "email") WHERE status = 'pending' AND company_id IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_company_invitation_email_unique" ON "company_invitation" ("email") WHERE status = 'pending' AND company_id IS NULL AND deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "company_member" ("id" text not null, "actor_type" text check ("actor_type" in ('user', 'customer', 'api-key')) not null, "actor_id" text not null, "company_id" text null, "role_id" text not null, "audience" text check ("audience" in ('manufacturer', 'retailer', 'distributor', 'operator')) not null, "email" text not null, "name" text not null, "locale" text not null default 'en', "status" text check ("status" in ('active', 'deactivated')) not null default 'active', "joined_at" timestamptz not null, "left_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "company_member_pkey" primary key ("id"), constraint company_member_scope check ((company_id is null) = (audience = 'operator')));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_member_deleted_at" ON "company_member" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_company_member_actor_type_actor_id_company_id_unique" ON "company_member" ("actor_type", "actor_id", "company_id") WHERE company_id IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_company_member_actor_type_actor_id_unique" ON "company_member" ("actor_type", "actor_id") WHERE company_id IS NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_company_member_api_key" ON "company_member" ("actor_id") WHERE actor_type = 'api-key' AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_member_company_id_status" ON "company_member" ("company_id", "status") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_member_role_id" ON "company_member" ("role_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "company_role" ("id" text not null, "key" text null, "name" text not null, "audience" text check ("audience" in ('manufacturer', 'retailer', 'distributor', 'operator')) not null, "company_id" text null, "permissions" jsonb not null, "requires_mfa" boolean not null default false, "built_in" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "company_role_pkey" primary key ("id"), constraint company_role_scope check ((company_id is null) = (built_in or audience = 'operator')));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_role_deleted_at" ON "company_role" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_role_audience_company_id" ON "company_role" ("audience", "company_id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "company_active" cascade;`)

    this.addSql(`drop table if exists "company_email_verification" cascade;`)

    this.addSql(`drop table if exists "company_invitation" cascade;`)

    this.addSql(`drop table if exists "company_member" cascade;`)

    this.addSql(`drop table if exists "company_role" cascade;`)
  }
}
