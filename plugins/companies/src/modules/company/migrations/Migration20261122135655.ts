import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122135655 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "company" drop constraint if exists "company_sign_up_key_unique";`
    )
    this.addSql(
      `alter table if exists "company" drop constraint if exists "company_handle_unique";`
    )
    this.addSql(
      `create table if not exists "company" ("id" text not null, "kind" text check ("kind" in ('manufacturer', 'retailer', 'distributor')) not null, "status" text check ("status" in ('active', 'suspended', 'closed')) not null default 'active', "handle" text not null, "legal_name" text not null, "trading_name" text not null, "registration_number" text null, "country_code" text not null, "website" text null, "email" text not null, "phone" text null, "description" text null, "industries" text[] not null, "currencies" text[] not null, "logo_url" text null, "logo_file_id" text null, "verification_level" integer not null default 0, "verified_until" timestamptz null, "sign_up_key" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "company_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_deleted_at" ON "company" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_company_handle_unique" ON "company" ("handle") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_company_sign_up_key_unique" ON "company" ("sign_up_key") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_kind_status_verification_level" ON "company" ("kind", "status", "verification_level") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "company_history" ("id" text not null, "company_id" text not null, "from" text null, "to" text not null, "actor_type" text not null, "actor_id" text not null, "reason_code" text null, "note" text null, "at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "company_history_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_history_deleted_at" ON "company_history" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_history_company_id_at" ON "company_history" ("company_id", "at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "company_location" ("id" text not null, "company_id" text not null, "name" text not null, "address_1" text not null, "address_2" text null, "postal_code" text not null, "city" text not null, "province" text null, "country_code" text not null, "phone" text null, "is_bill_to" boolean not null default false, "is_ship_to" boolean not null default true, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "company_location_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_location_company_id" ON "company_location" ("company_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_location_deleted_at" ON "company_location" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "company_tax_id" ("id" text not null, "company_id" text not null, "type" text check ("type" in ('vat', 'ein', 'gst', 'other')) not null, "value" text not null, "country_code" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "company_tax_id_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_tax_id_company_id" ON "company_tax_id" ("company_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_tax_id_deleted_at" ON "company_tax_id" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "company_location" add constraint "company_location_company_id_foreign" foreign key ("company_id") references "company" ("id") on update cascade;`
    )

    this.addSql(
      `alter table if exists "company_tax_id" add constraint "company_tax_id_company_id_foreign" foreign key ("company_id") references "company" ("id") on update cascade;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "company_location" drop constraint if exists "company_location_company_id_foreign";`
    )

    this.addSql(
      `alter table if exists "company_tax_id" drop constraint if exists "company_tax_id_company_id_foreign";`
    )

    this.addSql(`drop table if exists "company" cascade;`)

    this.addSql(`drop table if exists "company_history" cascade;`)

    this.addSql(`drop table if exists "company_location" cascade;`)

    this.addSql(`drop table if exists "company_tax_id" cascade;`)
  }
}
