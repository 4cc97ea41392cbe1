import { model } from "@medusajs/framework/utils"

/**
 * Which variant a seller means by an article number. Medusa wants a SKU to be unique in the whole
 * database, a marketplace can only want it per seller; triggers keep these rows equal to the
 * variants, whoever writes those.
 */
export const SellerSku = model
  .define("seller_sku", {
    id: model.id({ prefix: "ssku" }).primaryKey(),
    variant_id: model.text(),
    product_id: model.text(),
    seller_id: model.text(),
    sku: model.text(),
    /** The article number without case and surrounding space; people type it either way. */
    sku_key: model.text(),
  })
  .indexes([
    { on: ["variant_id"], unique: true },
    { on: ["seller_id", "sku_key"], unique: true },
    { on: ["product_id"] },
  ])
