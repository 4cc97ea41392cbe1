import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import { clock, Conditions, notFound, runQuery } from "@wholesale/core"
import { STATUS_AT } from "../domain/publication"
import type {
  articleAdminQuery,
  ArticleDetailDto,
  ArticleRowDto,
  RevisionDto,
} from "../http/content"

/** The name of the user who saved; the seed has none. */
const EDITOR = (id: string) =>
  `(select nullif(trim(concat(u.first_name, ' ', u.last_name)), '') from "user" u where u.id = ${id})`

const ROW = `a.id, a.kind, a.locale, a.slug, a.title, a.category, ${STATUS_AT} as status,
  a.publish_at, a.updated_at, ${EDITOR("a.updated_by")} as updated_by`

type ListQuery = z.output<typeof articleAdminQuery>

/** A page of the editors' list, last changed first. */
export const listArticles = async (container: MedusaContainer, query: ListQuery) => {
  const { kind, status, locale, q, limit, offset } = query
  const now = clock.now()
  const where = new Conditions()
    .add("a.deleted_at is null")
    .when(kind, "a.kind = ?")
    .when(locale, "a.locale = ?")
    .search(q, ["a.title", "a.slug"])
  if (status) {
    where.add(`${STATUS_AT} = ?`, now, status)
  }
  const articles = await runQuery<ArticleRowDto>(
    container,
    `select ${ROW} from article a where ${where.sql}
     order by a.updated_at desc, a.id limit ? offset ?`,
    [now, ...where.parameters, limit, offset]
  )
  const [{ count }] = await runQuery<{ count: number }>(
    container,
    `select count(*)::integer as count from article a where ${where.sql}`,
    where.parameters
  )
  return { articles, count, limit, offset }
}

type Detail = Omit<ArticleDetailDto, "translations"> & { group_id: string }

/** One article for its editor. @throws NOT_FOUND */
export const articleDetail = async (
  container: MedusaContainer,
  id: string
): Promise<ArticleDetailDto> => {
  const now = clock.now()
  const [row] = await runQuery<Detail>(
    container,
    `select ${ROW}, a.summary, a.body, a.cover_url, a.author, a.position, a.version, a.group_id,
       a.created_at
     from article a where a.id = ? and a.deleted_at is null`,
    [now, id]
  )
  if (!row) {
    throw notFound("Article", id)
  }
  const { group_id, ...article } = row
  const translations = await runQuery<ArticleDetailDto["translations"][number]>(
    container,
    `select a.id, a.locale, ${STATUS_AT} as status from article a
     where a.group_id = ? and a.id <> ? and a.deleted_at is null order by a.locale`,
    [now, group_id, id]
  )
  return { ...article, translations }
}

/** What the saves of an article looked like, newest first. @throws NOT_FOUND */
export const listRevisions = async (
  container: MedusaContainer,
  articleId: string,
  { limit, offset }: { limit: number; offset: number }
) => {
  await articleDetail(container, articleId)
  const revisions = await runQuery<RevisionDto>(
    container,
    `select r.id, r.version, r.content ->> 'title' as title, r.content ->> 'body' as body,
       ${EDITOR("r.saved_by")} as saved_by, r.created_at
     from article_revision r where r.article_id = ? order by r.version desc limit ? offset ?`,
    [articleId, limit, offset]
  )
  const [{ count }] = await runQuery<{ count: number }>(
    container,
    "select count(*)::integer as count from article_revision where article_id = ?",
    [articleId]
  )
  return { revisions, count, limit, offset }
}
