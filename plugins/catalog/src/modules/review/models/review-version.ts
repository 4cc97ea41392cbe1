import { model } from "@medusajs/framework/utils"

/** What a review said in each version; rows are only ever added. */
export const ReviewVersion = model
  .define("review_version", {
    id: model.id({ prefix: "revv" }).primaryKey(),
    review_id: model.text(),
    version: model.number(),
    rating: model.number(),
    aspects: model.json(),
    title: model.text(),
    body: model.text(),
    author_id: model.text(),
    at: model.dateTime(),
  })
  .indexes([{ on: ["review_id", "version"], unique: true }])
