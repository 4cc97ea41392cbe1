import { z } from "@medusajs/framework/zod"
import { id, line, paging, timestamp } from "@wholesale/core/http/fields"
import { LOCALES } from "@wholesale/notifications/domain/types"
import { ARTICLE_KINDS, ARTICLE_STATUSES, HELP_CATEGORIES } from "../domain/article"
import { SLUG_MAX, SLUG_PATTERN } from "../domain/slug"

/** The longest text of an article or a newsletter, in characters. */
export const BODY_MAX = 100_000

const kind = z.enum(ARTICLE_KINDS)
const status = z.enum(ARTICLE_STATUSES)
export const locale = z.enum(LOCALES)
const category = z.enum(HELP_CATEGORIES)

/** Markdown of any length up to the limit; empty while somebody still writes. */
export const markdownText = () =>
  z
    .string()
    .max(BODY_MAX)
    .refine((value) => !value.includes("\u0000"), "must not contain a null character")

/** One line that may be left empty. */
const optionalLine = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .refine((value) => !/\p{Cc}/u.test(value), "must not contain control characters")

const slug = z
  .string()
  .max(SLUG_MAX)
  .regex(SLUG_PATTERN, "must be small letters and digits with hyphens between them")

const coverUrl = z.url({ protocol: /^https$/ }).max(500)

/** What readers see of an article in a list. */
export const articleCardDto = z.object({
  kind,
  locale,
  slug: z.string(),
  title: z.string(),
  summary: z.string(),
  cover_url: z.string().nullable(),
  author: z.string(),
  category: category.nullable(),
  published_at: timestamp(),
  updated_at: timestamp(),
})
export type ArticleCardDto = z.output<typeof articleCardDto>

/** What readers see of an article by itself. */
export const articleDto = articleCardDto.extend({
  /** Safe HTML, rendered from the article's Markdown; its links lead into the article's language. */
  body_html: z.string(),
  /** The same article in other languages, as far as readers see them. */
  translations: z.array(z.object({ locale, slug: z.string() })),
})
export type ArticleDto = z.output<typeof articleDto>

export const articleListQuery = z.strictObject({
  ...paging,
  kind: z.enum(["post", "help"]),
  language: locale,
  category: category.optional(),
  /** Every word has to appear in title, summary or text. */
  q: line(100).optional(),
})

/** Medusa takes a parameter named `locale` away from every request to the store. */
export const articleQuery = z.strictObject({ language: locale })

const translationDto = z.object({ id: z.string(), locale, status })

/** An article in the editors' list. */
export const articleRowDto = z.object({
  id: z.string(),
  kind,
  locale,
  slug: z.string(),
  title: z.string(),
  category: category.nullable(),
  /** A plan whose time has come is published. */
  status,
  publish_at: timestamp().nullable(),
  updated_at: timestamp(),
  /** Who saved last; null for what came with the marketplace. */
  updated_by: z.string().nullable(),
})
export type ArticleRowDto = z.output<typeof articleRowDto>

/** An article as its editor needs it. */
export const articleDetailDto = articleRowDto.extend({
  summary: z.string(),
  body: z.string(),
  cover_url: z.string().nullable(),
  author: z.string(),
  position: z.number().int(),
  version: z.number().int(),
  created_at: timestamp(),
  translations: z.array(translationDto),
})
export type ArticleDetailDto = z.output<typeof articleDetailDto>

export const articleAdminQuery = z.strictObject({
  ...paging,
  kind: kind.optional(),
  status: status.optional(),
  locale: locale.optional(),
  q: line(100).optional(),
})

const contentFields = {
  title: line(160),
  slug,
  summary: optionalLine(400),
  body: markdownText(),
  cover_url: coverUrl.nullable(),
  author: optionalLine(100),
  category: category.nullable(),
  position: z.number().int().min(0).max(1000),
}

export const newArticleInput = z.strictObject({
  kind,
  locale,
  /** The article of which this is the translation. */
  translation_of: id().optional(),
  ...contentFields,
})

/** The version that the editor began with; another one in between is a conflict. */
const version = z.number().int().min(1).max(1_000_000)

export const saveArticleInput = z.strictObject({ version, ...contentFields })

export const publishArticleInput = z.strictObject({
  version,
  to: status,
  /** For `scheduled`: from when readers see it. */
  publish_at: z.iso
    .datetime({ offset: true })
    .transform((text) => new Date(text))
    .optional(),
})

export const restoreArticleInput = z.strictObject({ version, revision_id: id() })

export const deleteArticleQuery = z.strictObject({
  version: z.coerce.number().int().min(1).max(1_000_000),
})

/** One save of an article. */
export const revisionDto = z.object({
  id: z.string(),
  version: z.number().int(),
  title: z.string(),
  body: z.string(),
  saved_by: z.string().nullable(),
  created_at: timestamp(),
})
export type RevisionDto = z.output<typeof revisionDto>
