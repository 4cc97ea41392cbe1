import { assertTransition, refuse } from "@wholesale/core"
import { ARTICLE_MACHINE, type ArticleStatus } from "./article"

/** What decides who sees an article; `publish_at` is null before it was published or scheduled. */
export type Publication = { status: ArticleStatus; publish_at: Date | null }

/** A plan whose time has come is published, without anybody doing anything. Pure. */
export const statusAt = ({ status, publish_at }: Publication, now: Date): ArticleStatus =>
  status === "scheduled" && publish_at !== null && publish_at <= now ? "published" : status

/** Whether readers see an article. Pure; `PUBLIC_ARTICLE` says the same in SQL. */
export const isPublic = (publication: Publication, now: Date): boolean =>
  statusAt(publication, now) === "published"

/** What readers see: the parameter is now. Says the same as `isPublic`. */
export const PUBLIC_ARTICLE =
  "a.deleted_at is null and a.status in ('published', 'scheduled') and a.publish_at <= ?"

/** The state in which an article is: the parameter is now. Says the same as `statusAt`. */
export const STATUS_AT =
  "case when a.status = 'scheduled' and a.publish_at <= ? then 'published' else a.status end"

export type PublicationChange = { to: ArticleStatus; publish_at?: Date }

type Written = Publication & { body: string }

/**
 * What becomes of an article. Published anew after it was withdrawn, it keeps its first date. Pure.
 * @throws TRANSITION_NOT_ALLOWED
 * @throws INVALID_INPUT for a plan without a time to come
 * @throws REQUIREMENTS_NOT_MET for an article without text
 */
export const changePublication = (
  article: Written,
  { to, publish_at }: PublicationChange,
  now: Date
): Publication => {
  assertTransition(ARTICLE_MACHINE, statusAt(article, now), to, "The article")
  if (to === "draft" || to === "archived") {
    return { status: to, publish_at: isPast(article.publish_at, now) ? article.publish_at : null }
  }
  if (!article.body.trim()) {
    throw refuse("REQUIREMENTS_NOT_MET", "Write the text before readers can see it")
  }
  if (to === "published") {
    return { status: to, publish_at: isPast(article.publish_at, now) ? article.publish_at : now }
  }
  if (!publish_at || publish_at <= now) {
    throw refuse("INVALID_INPUT", "Name a time to come, or publish the article now", {
      issues: [{ field: "publish_at", message: "must be in the future" }],
    })
  }
  return { status: to, publish_at }
}

const isPast = (at: Date | null, now: Date): at is Date => at !== null && at <= now
