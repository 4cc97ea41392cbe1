import type { RunSql } from "@wholesale/core"
import type { Batch } from "./batch"
import { INVENTORY_ITEM, LEVEL, VARIANT_INVENTORY } from "./inventory-tables"
import { LISTING, ORDER_RULE } from "./listing-tables"
import { lockLevels } from "./load-products"
import { PRICE, PRICE_SET, VARIANT_PRICE_SET } from "./price-tables"
import * as tables from "./product-tables"
import { deleteRows, upsertRows, type Table } from "./table"

/** Writes a planned batch, at most one statement per table and kind of change. */
export const writeBatch = async (run: RunSql, batch: Batch, now: Date): Promise<void> => {
  const put = <Row extends object>(table: Table<Row>, rows: Row[]) =>
    upsertRows(run, table, rows, now)
  await put(tables.PRODUCT, batch.products)
  // The listing goes before the variants: it says whose article numbers they have.
  await put(LISTING, batch.listings)
  await put(tables.OPTION, batch.options)
  await put(tables.OPTION_VALUE, batch.option_values)
  await put(tables.PRODUCT_OPTION, batch.product_options)
  await put(tables.PRODUCT_OPTION_VALUE, batch.product_option_values)
  await deleteRows(run, "image", batch.removed_images)
  await put(tables.IMAGE, batch.images)
  await clearLinks(run, "product_category_product", "product_id", batch.recategorised)
  await put(tables.CATEGORY_LINK, batch.category_links)
  await put(tables.CHANNEL_LINK, batch.channel_links)
  await put(tables.PROFILE_LINK, batch.profile_links)
  await put(tables.VARIANT, batch.variants)
  await clearLinks(run, "product_variant_option", "variant_id", batch.reoptioned)
  await put(tables.VARIANT_OPTION, batch.variant_options)
  await put(PRICE_SET, batch.price_sets)
  await put(VARIANT_PRICE_SET, batch.variant_price_sets)
  await put(ORDER_RULE, batch.rules)
  await deleteRows(run, "price", batch.removed_prices)
  await put(PRICE, batch.prices)
  await put(INVENTORY_ITEM, batch.inventory_items)
  await put(VARIANT_INVENTORY, batch.variant_inventory)
  await lockLevels(run, batch.locked_items)
  await put(LEVEL, batch.levels)
}

/** Empties pivot rows that are written anew; those tables have no ids of their own. */
const clearLinks = async (run: RunSql, table: string, column: string, ids: readonly string[]) => {
  if (ids.length > 0) {
    await run(
      `delete from "${table}" where "${column}" = any(array(select jsonb_array_elements_text(?::jsonb)))`,
      [JSON.stringify(ids)]
    )
  }
}
