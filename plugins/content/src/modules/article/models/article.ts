import { model } from "@medusajs/framework/utils"
import { LOCALES } from "@wholesale/notifications"
import { ARTICLE_KINDS, ARTICLE_STATUSES } from "../../../domain/article"

/** A post, a help article or a page in one language. */
export const Article = model
  .define("article", {
    id: model.id({ prefix: "art" }).primaryKey(),
    kind: model.enum([...ARTICLE_KINDS]),
    locale: model.enum([...LOCALES]),
    slug: model.text(),
    /** Joins the translations of one article. */
    group_id: model.text(),
    title: model.text(),
    summary: model.text().default(""),
    /** Markdown. */
    body: model.text().default(""),
    cover_url: model.text().nullable(),
    author: model.text().default(""),
    /** Help articles only: the shelf, and the place on it. */
    category: model.text().nullable(),
    position: model.number().default(0),
    status: model.enum([...ARTICLE_STATUSES]).default("draft"),
    /** From when readers see it, once it is published or scheduled. */
    publish_at: model.dateTime().nullable(),
    /** Counts the saves; who saves has to know the last one. */
    version: model.number().default(1),
    updated_by: model.text(),
  })
  .indexes([
    { on: ["kind", "locale", "slug"], unique: true },
    { on: ["group_id", "locale"], unique: true },
    { on: ["kind", "locale", "publish_at"] },
  ])
