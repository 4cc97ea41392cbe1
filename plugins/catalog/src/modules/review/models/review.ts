import { model } from "@medusajs/framework/utils"
import { REVIEW_STATUSES } from "../../../http/reviews"

/**
 * What a company that received a product says about it; one per product and company. Private until
 * `publish_at`, so that the seller can answer first. The row is the newest version.
 */
export const Review = model
  .define("review", {
    id: model.id({ prefix: "rev" }).primaryKey(),
    product_id: model.text(),
    seller_id: model.text(),
    retailer_id: model.text(),
    /** Shown beside the review. */
    retailer_name: model.text(),
    retailer_country: model.text(),
    author_id: model.text(),
    /** The order that shows the company received the product. */
    order_id: model.text(),
    received_at: model.dateTime(),
    version: model.number().default(1),
    rating: model.number(),
    /** Rating by aspect, 1 to 5; aspects that were left out are absent. */
    aspects: model.json(),
    title: model.text(),
    body: model.text(),
    /** URLs of at most five images. */
    images: model.array(),
    status: model.enum([...REVIEW_STATUSES]).default("private"),
    publish_at: model.dateTime(),
    published_at: model.dateTime().nullable(),
    reply: model.text().nullable(),
    replied_at: model.dateTime().nullable(),
    replied_by: model.text().nullable(),
    removal_reason: model.text().nullable(),
  })
  .indexes([
    { on: ["product_id", "retailer_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["product_id", "status", "published_at"] },
    { on: ["seller_id", "status"] },
    { on: ["publish_at"], where: "status = 'private' AND deleted_at IS NULL" },
  ])
