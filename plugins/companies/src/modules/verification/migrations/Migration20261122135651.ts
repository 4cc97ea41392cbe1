import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122135651 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "verification_requirement" drop constraint if exists "verification_requirement_key_kind_country_code_unique";`
    )
    this.addSql(
      `alter table if exists "verification_item_document" drop constraint if exists "verification_item_document_item_id_document_id_unique";`
    )
    this.addSql(
      `alter table if exists "verification_item" drop constraint if exists "verification_item_case_id_requirement_id_unique";`
    )
    this.addSql(
      `alter table if exists "verification_case" drop constraint if exists "verification_case_open_unique";`
    )
    this.addSql(
      `create table if not exists "company_certification" ("id" text not null, "company_id" text not null, "type" text not null, "issuer" text not null, "number" text null, "scope" text null, "valid_from" text not null, "valid_to" text not null, "status" text check ("status" in ('pending', 'verified', 'rejected', 'expired')) not null default 'pending', "note" text null, "document_id" text not null, "decided_at" timestamptz null, "decided_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "company_certification_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_certification_deleted_at" ON "company_certification" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_certification_company_id" ON "company_certification" ("company_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_certification_status_valid_to" ON "company_certification" ("status", "valid_to") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "company_document" ("id" text not null, "company_id" text not null, "file_name" text not null, "mime_type" text check ("mime_type" in ('application/pdf', 'image/png', 'image/jpeg')) not null, "size" integer not null, "sha256" text not null, "file_id" text not null, "uploaded_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "company_document_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_document_deleted_at" ON "company_document" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_document_company_id" ON "company_document" ("company_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "verification_case" ("id" text not null, "company_id" text not null, "company_kind" text check ("company_kind" in ('manufacturer', 'retailer', 'distributor')) not null, "country_code" text not null, "level" integer not null, "state" text check ("state" in ('draft', 'submitted', 'in_review', 'approved', 'rejected', 'needs_info', 'expired', 'revoked')) not null default 'draft', "assignee_id" text null, "submitted_at" timestamptz null, "decided_at" timestamptz null, "decided_by" text null, "expires_at" timestamptz null, "reason_code" text check ("reason_code" in ('document_unreadable', 'document_outdated', 'name_mismatch', 'registration_not_found', 'tax_id_invalid', 'signatory_not_authorised', 'beneficial_owners_incomplete', 'suspected_fraud', 'legal_fact_changed', 'evidence_expired', 'other')) null, "note" text null, "company_snapshot" jsonb null, "facts_version" integer not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "verification_case_pkey" primary key ("id"), constraint verification_case_check check (level BETWEEN 1 AND 3));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_case_deleted_at" ON "verification_case" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_verification_case_open_unique" ON "verification_case" ("company_id", "level") WHERE state NOT IN ('rejected', 'expired', 'revoked') AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_case_company_id" ON "verification_case" ("company_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_case_state_submitted_at" ON "verification_case" ("state", "submitted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_case_expires_at" ON "verification_case" ("expires_at") WHERE state = 'approved' AND deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "verification_history" ("id" text not null, "company_id" text not null, "subject_id" text not null, "from" text null, "to" text not null, "actor_type" text not null, "actor_id" text not null, "reason_code" text null, "note" text null, "at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "verification_history_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_history_deleted_at" ON "verification_history" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_history_subject_id_at" ON "verification_history" ("subject_id", "at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_history_company_id" ON "verification_history" ("company_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "verification_item" ("id" text not null, "case_id" text not null, "requirement_id" text not null, "result" text check ("result" in ('missing', 'pending', 'passed', 'failed', 'waived')) not null default 'missing', "statement" text null, "evidence" jsonb null, "note" text null, "checked_at" timestamptz null, "checked_by" text null, "expires_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "verification_item_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_item_deleted_at" ON "verification_item" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_verification_item_case_id_requirement_id_unique" ON "verification_item" ("case_id", "requirement_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "verification_item_document" ("id" text not null, "item_id" text not null, "document_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "verification_item_document_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_item_document_deleted_at" ON "verification_item_document" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_verification_item_document_item_id_document_id_unique" ON "verification_item_document" ("item_id", "document_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_item_document_document_id" ON "verification_item_document" ("document_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "verification_requirement" ("id" text not null, "key" text not null, "title" text not null, "description" text null, "level" integer not null, "kind" text check ("kind" in ('manufacturer', 'retailer', 'distributor')) not null, "country_code" text not null default '*', "check" text check ("check" in ('computed', 'attested', 'verified')) not null, "evidence" text check ("evidence" in ('none', 'document', 'text')) not null, "optional" boolean not null default false, "valid_days" integer null, "active" boolean not null default true, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "verification_requirement_pkey" primary key ("id"), constraint verification_requirement_check check (level BETWEEN 1 AND 3));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_requirement_deleted_at" ON "verification_requirement" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_verification_requirement_key_kind_country_code_unique" ON "verification_requirement" ("key", "kind", "country_code") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_requirement_kind_level" ON "verification_requirement" ("kind", "level") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "company_certification" cascade;`)

    this.addSql(`drop table if exists "company_document" cascade;`)

    this.addSql(`drop table if exists "verification_case" cascade;`)

    this.addSql(`drop table if exists "verification_history" cascade;`)

    this.addSql(`drop table if exists "verification_item" cascade;`)

    this.addSql(`drop table if exists "verification_item_document" cascade;`)

    this.addSql(`drop table if exists "verification_requirement" cascade;`)
  }
}
