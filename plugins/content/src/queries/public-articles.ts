import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import { clock, Conditions, notFound, runQuery } from "@wholesale/core"
import { HELP_CATEGORIES } from "../domain/article"
import { PUBLIC_ARTICLE } from "../domain/publication"
import { renderMarkdown } from "../domain/render-markdown"
import type { ArticleCardDto, ArticleDto, articleListQuery } from "../http/content"

const CARD = `a.kind, a.locale, a.slug, a.title, a.summary, a.cover_url, a.author, a.category,
  a.publish_at as published_at, a.updated_at`

/** Shelves in the order of the help centre, then the editors' own order. */
const SHELF = `array_position(array['${HELP_CATEGORIES.join("', '")}'], a.category), a.position, a.title`

/** More words than this are not looked for. */
const WORDS_MAX = 8

type ListQuery = z.output<typeof articleListQuery>

/** A page of what readers see: posts newest first, help by shelf. Each word of `q` has to appear. */
export const listPublicArticles = async (container: MedusaContainer, query: ListQuery) => {
  const { kind, language, category, q, limit, offset } = query
  const where = new Conditions()
    .add(PUBLIC_ARTICLE, clock.now())
    .add("a.kind = ?", kind)
    .add("a.locale = ?", language)
    .when(category, "a.category = ?")
  for (const word of (q ?? "").split(/\s+/).slice(0, WORDS_MAX)) {
    where.search(word, ["a.title", "a.summary", "a.body"])
  }
  const articles = await runQuery<ArticleCardDto>(
    container,
    `select ${CARD} from article a where ${where.sql}
     order by ${kind === "help" ? SHELF : "a.publish_at desc"}, a.id limit ? offset ?`,
    [...where.parameters, limit, offset]
  )
  const [{ count }] = await runQuery<{ count: number }>(
    container,
    `select count(*)::integer as count from article a where ${where.sql}`,
    where.parameters
  )
  return { articles, count, limit, offset }
}

type Address = { kind: string; slug: string; locale: string }
type Row = Omit<ArticleDto, "body_html" | "translations"> & { body: string; group_id: string }

/** One article as readers see it. @throws NOT_FOUND, also for what they don't see yet */
export const publicArticle = async (
  container: MedusaContainer,
  { kind, slug, locale }: Address
): Promise<ArticleDto> => {
  const now = clock.now()
  const [row] = await runQuery<Row>(
    container,
    `select ${CARD}, a.body, a.group_id from article a
     where ${PUBLIC_ARTICLE} and a.kind = ? and a.locale = ? and a.slug = ?`,
    [now, kind, locale, slug]
  )
  if (!row) {
    throw notFound("Article", slug)
  }
  const { body, group_id, ...article } = row
  const translations = await runQuery<ArticleDto["translations"][number]>(
    container,
    `select a.locale, a.slug from article a
     where ${PUBLIC_ARTICLE} and a.group_id = ? and a.locale <> ? order by a.locale`,
    [now, group_id, locale]
  )
  return { ...article, translations, body_html: renderMarkdown(body, { base: `/${locale}` }) }
}
