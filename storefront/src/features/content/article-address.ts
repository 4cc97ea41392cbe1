import type { ArticleKind } from "@/data/content"

const SHELVES: Record<ArticleKind, string> = { post: "/blog", help: "/help", page: "/pages" }

/** The path of an article below its locale. */
export const articlePath = (kind: ArticleKind, slug: string) => `${SHELVES[kind]}/${slug}`
