import type { Batch } from "./batch"
import type { LevelRow } from "./inventory-tables"
import type { PresentVariant } from "./load-products"
import { rawNumber } from "./price-tables"
import type { VariantToWrite } from "./product-input"
import type { VariantRow } from "./product-tables"
import type { RowIds } from "./row-ids"

/** Adds what counts a variant: its item, the link to it, and the level at the seller's location. */
export const planInventory = (
  batch: Batch,
  ids: RowIds,
  locationId: string,
  {
    variant,
    input,
    present,
  }: {
    variant: VariantRow
    input: Pick<VariantToWrite, "stock">
    present: PresentVariant | undefined
  }
): void => {
  if (!variant.manage_inventory) {
    return
  }
  const itemId = present?.inventory_item_id ?? ids("iitem")
  batch.inventory_items.push({
    id: itemId,
    sku: variant.sku ?? "",
    title: variant.title,
    description: variant.title,
    requires_shipping: true,
  })
  const level = () => levelRow(ids("ilev"), itemId, locationId, input.stock ?? 0)
  if (!present?.inventory_item_id) {
    batch.variant_inventory.push({
      id: ids("pvitem"),
      variant_id: variant.id,
      inventory_item_id: itemId,
      required_quantity: 1,
    })
    batch.levels.push(level())
  } else if (input.stock !== undefined) {
    batch.locked_items.push(itemId)
    batch.levels.push(level())
  }
}

const levelRow = (id: string, itemId: string, locationId: string, stock: number): LevelRow => ({
  id,
  inventory_item_id: itemId,
  location_id: locationId,
  stocked_quantity: stock,
  raw_stocked_quantity: rawNumber(String(stock)),
  reserved_quantity: 0,
  raw_reserved_quantity: rawNumber("0"),
  incoming_quantity: 0,
  raw_incoming_quantity: rawNumber("0"),
})
