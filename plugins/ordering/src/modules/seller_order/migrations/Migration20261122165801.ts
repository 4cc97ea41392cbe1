import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122165801 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "tracking_event" drop constraint if exists "tracking_event_shipment_id_external_id_unique";`
    )
    this.addSql(
      `alter table if exists "shipment_line" drop constraint if exists "shipment_line_shipment_id_seller_order_line_id_unique";`
    )
    this.addSql(
      `alter table if exists "shipment" drop constraint if exists "shipment_seller_order_id_number_unique";`
    )
    this.addSql(
      `alter table if exists "return_request_line" drop constraint if exists "return_request_line_return_id_seller_order_line_id_unique";`
    )
    this.addSql(
      `alter table if exists "order_document" drop constraint if exists "order_document_issuer_id_kind_sequence_unique";`
    )
    this.addSql(
      `create table if not exists "customer_note" ("id" text not null, "seller_id" text not null, "retailer_id" text not null, "text" text not null, "author_id" text not null, "at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "customer_note_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_customer_note_deleted_at" ON "customer_note" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_customer_note_seller_id_retailer_id_at" ON "customer_note" ("seller_id", "retailer_id", "at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "delivery_evidence" ("id" text not null, "shipment_id" text not null, "source" text check ("source" in ('carrier', 'seller', 'buyer')) not null, "delivered_at" timestamptz not null, "recorded_at" timestamptz not null, "received_by" text null, "note" text null, "statement" text not null, "sha256" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "delivery_evidence_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_delivery_evidence_deleted_at" ON "delivery_evidence" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_delivery_evidence_shipment_id" ON "delivery_evidence" ("shipment_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "distributor_region" ("id" text not null, "company_id" text not null, "country_code" text not null, "postal_prefix" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "distributor_region_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_distributor_region_deleted_at" ON "distributor_region" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_distributor_region_company_id_country_code" ON "distributor_region" ("company_id", "country_code") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "document_sequence" ("id" text not null, "issuer_id" text not null, "kind" text check ("kind" in ('pro_forma', 'invoice', 'credit_note', 'packing_slip')) not null, "last" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "document_sequence_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_document_sequence_deleted_at" ON "document_sequence" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "order_document" ("id" text not null, "seller_order_id" text not null, "shipment_id" text null, "return_id" text null, "issuer_id" text not null, "kind" text check ("kind" in ('pro_forma', 'invoice', 'credit_note', 'packing_slip')) not null, "sequence" integer not null, "number" text not null, "locale" text not null, "currency_code" text not null, "total" bigint not null, "content" jsonb not null, "issued_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_document_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_document_deleted_at" ON "order_document" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_document_issuer_id_kind_sequence_unique" ON "order_document" ("issuer_id", "kind", "sequence") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_document_seller_order_id_issued_at" ON "order_document" ("seller_order_id", "issued_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "return_request" ("id" text not null, "seller_order_id" text not null, "state" text check ("state" in ('requested', 'approved', 'declined', 'received')) not null default 'requested', "resolution" text check ("resolution" in ('credit', 'replacement')) not null, "note" text null, "answer" text null, "requested_by" text not null, "requested_at" timestamptz not null, "decided_at" timestamptz null, "received_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "return_request_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_return_request_deleted_at" ON "return_request" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_return_request_seller_order_id" ON "return_request" ("seller_order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_return_request_state" ON "return_request" ("state") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "return_request_line" ("id" text not null, "return_id" text not null, "seller_order_line_id" text not null, "quantity" integer not null, "reason_code" text check ("reason_code" in ('damaged', 'defective', 'wrong_item', 'not_as_described', 'surplus', 'other')) not null, "credit" bigint not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "return_request_line_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_return_request_line_deleted_at" ON "return_request_line" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_return_request_line_return_id_seller_order_line_id_unique" ON "return_request_line" ("return_id", "seller_order_line_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "shipment" ("id" text not null, "seller_order_id" text not null, "number" integer not null, "state" text check ("state" in ('shipped', 'delivered')) not null default 'shipped', "carrier" text not null, "carrier_ref" text null, "tracking_number" text null, "tracking_url" text null, "label_url" text null, "return_id" text null, "fulfillment_id" text null, "shipped_by" text not null, "shipped_at" timestamptz not null, "delivered_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shipment_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shipment_deleted_at" ON "shipment" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shipment_seller_order_id_number_unique" ON "shipment" ("seller_order_id", "number") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shipment_state_carrier" ON "shipment" ("state", "carrier") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shipment_carrier_ref" ON "shipment" ("carrier_ref") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "shipment_line" ("id" text not null, "shipment_id" text not null, "seller_order_line_id" text not null, "quantity" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shipment_line_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shipment_line_deleted_at" ON "shipment_line" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shipment_line_shipment_id_seller_order_line_id_unique" ON "shipment_line" ("shipment_id", "seller_order_line_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "tracking_event" ("id" text not null, "shipment_id" text not null, "code" text check ("code" in ('registered', 'in_transit', 'out_for_delivery', 'delivered', 'failed', 'returned')) not null, "description" text null, "place" text null, "source" text not null, "external_id" text not null, "at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tracking_event_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tracking_event_deleted_at" ON "tracking_event" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_tracking_event_shipment_id_external_id_unique" ON "tracking_event" ("shipment_id", "external_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "seller_order" drop constraint if exists "seller_order_state_check";`
    )

    this.addSql(
      `alter table if exists "seller_order" add constraint "seller_order_state_check" check("state" in ('pending_acceptance', 'accepted', 'partially_accepted', 'partially_shipped', 'shipped', 'delivered', 'completed', 'rejected', 'expired', 'cancelled'));`
    )

    this.addSql(
      `alter table if exists "seller_settings" add column if not exists "completion_days" integer not null default 7, add column if not exists "return_days" integer not null default 14;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "customer_note" cascade;`)

    this.addSql(`drop table if exists "delivery_evidence" cascade;`)

    this.addSql(`drop table if exists "distributor_region" cascade;`)

    this.addSql(`drop table if exists "document_sequence" cascade;`)

    this.addSql(`drop table if exists "order_document" cascade;`)

    this.addSql(`drop table if exists "return_request" cascade;`)

    this.addSql(`drop table if exists "return_request_line" cascade;`)

    this.addSql(`drop table if exists "shipment" cascade;`)

    this.addSql(`drop table if exists "shipment_line" cascade;`)

    this.addSql(`drop table if exists "tracking_event" cascade;`)

    this.addSql(
      `alter table if exists "seller_order" drop constraint if exists "seller_order_state_check";`
    )

    this.addSql(
      `alter table if exists "seller_order" add constraint "seller_order_state_check" check("state" in ('pending_acceptance', 'accepted', 'partially_accepted', 'rejected', 'expired', 'cancelled', 'partially_shipped', 'shipped', 'delivered', 'completed'));`
    )

    this.addSql(
      `alter table if exists "seller_settings" drop column if exists "completion_days", drop column if exists "return_days";`
    )
  }
}
