import { model } from "@medusajs/framework/utils"

/** An article as one save left it. */
export const ArticleRevision = model
  .define("article_revision", {
    id: model.id({ prefix: "artrev" }).primaryKey(),
    article_id: model.text(),
    version: model.number(),
    /** What an editor writes: title, summary, body and so on. */
    content: model.json(),
    saved_by: model.text(),
  })
  .indexes([{ on: ["article_id", "version"], unique: true }])
