import type { RawNumber } from "./price-tables"
import type { Table } from "./table"

export type InventoryItemRow = {
  id: string
  sku: string
  title: string
  description: string
  requires_shipping: boolean
}

export const INVENTORY_ITEM: Table<InventoryItemRow> = {
  name: "inventory_item",
  columns: {
    id: "text",
    sku: "text",
    title: "text",
    description: "text",
    requires_shipping: "boolean",
  },
  key: ["id"],
  change: ["sku", "title"],
}

export type VariantInventoryRow = {
  id: string
  variant_id: string
  inventory_item_id: string
  required_quantity: number
}

export const VARIANT_INVENTORY: Table<VariantInventoryRow> = {
  name: "product_variant_inventory_item",
  columns: {
    id: "text",
    variant_id: "text",
    inventory_item_id: "text",
    required_quantity: "integer",
  },
  key: ["variant_id", "inventory_item_id"],
}

export type LevelRow = {
  id: string
  inventory_item_id: string
  location_id: string
  stocked_quantity: number
  raw_stocked_quantity: RawNumber
  reserved_quantity: number
  raw_reserved_quantity: RawNumber
  incoming_quantity: number
  raw_incoming_quantity: RawNumber
}

/** What is reserved or on its way belongs to the orders; only the count on the shelf changes. */
export const LEVEL: Table<LevelRow> = {
  name: "inventory_level",
  columns: {
    id: "text",
    inventory_item_id: "text",
    location_id: "text",
    stocked_quantity: "numeric",
    raw_stocked_quantity: "jsonb",
    reserved_quantity: "numeric",
    raw_reserved_quantity: "jsonb",
    incoming_quantity: "numeric",
    raw_incoming_quantity: "jsonb",
  },
  key: ["inventory_item_id", "location_id"],
  key_where: "deleted_at is null",
  change: ["stocked_quantity", "raw_stocked_quantity"],
}
