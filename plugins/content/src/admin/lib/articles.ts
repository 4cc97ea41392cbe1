import type { ArticleDetailDto, ArticleRowDto } from "../../http/content"

export const ARTICLES = "/articles"

/** What an editor writes, as the fields hold it. */
export type ArticleDraft = Pick<
  ArticleDetailDto,
  "title" | "slug" | "summary" | "body" | "author" | "category" | "position"
> & { cover_url: string }

/** The fields of an article that was loaded. */
export const draftOf = (article: ArticleDetailDto): ArticleDraft => {
  const { title, slug, summary, body, author, category, position, cover_url } = article
  return { title, slug, summary, body, author, category, position, cover_url: cover_url ?? "" }
}

/** What is sent of it. */
export const inputOf = (draft: ArticleDraft) => ({ ...draft, cover_url: draft.cover_url || null })

/** Whether something was typed that is not saved. */
export const isChanged = (draft: ArticleDraft, article: ArticleDetailDto): boolean =>
  JSON.stringify(draft) !== JSON.stringify(draftOf(article))

export const STATUS_COLORS = {
  draft: "grey",
  scheduled: "orange",
  published: "green",
  archived: "red",
} as const satisfies Record<ArticleRowDto["status"], string>
