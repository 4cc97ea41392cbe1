import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { fullIndexes } from "@wholesale/core/shared/full-indexes"

/** Rows of these tables are never soft-deleted. */
const TABLES = [
  "customer_note",
  "delivery_evidence",
  "distributor_region",
  "document_sequence",
  "order_document",
  "order_group",
  "return_request",
  "return_request_line",
  "seller_order",
  "seller_order_history",
  "seller_order_line",
  "seller_settings",
  "shipment",
  "shipment_line",
  "tracking_event",
]

export class Migration20261123170022 extends Migration {
  override async up(): Promise<void> {
    this.addSql(fullIndexes(TABLES))
  }

  /** Every statement works with either kind of index, so they stay. */
  override async down(): Promise<void> {}
}
