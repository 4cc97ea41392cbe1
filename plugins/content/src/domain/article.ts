import type { Transitions } from "@wholesale/core/shared/state-machine"

/** Posts stand in the blog, help articles in the help centre, pages by themselves. */
export const ARTICLE_KINDS = ["post", "help", "page"] as const
export type ArticleKind = (typeof ARTICLE_KINDS)[number]

export const ARTICLE_STATUSES = ["draft", "scheduled", "published", "archived"] as const
export type ArticleStatus = (typeof ARTICLE_STATUSES)[number]

/** The shelves of the help centre, in the order in which it shows them. */
export const HELP_CATEGORIES = ["start", "ordering", "payments", "shipping", "selling"] as const
export type HelpCategory = (typeof HELP_CATEGORIES)[number]

/** A plan can be changed; what readers saw is withdrawn or archived, never scheduled again. */
export const ARTICLE_MACHINE: Transitions<ArticleStatus> = {
  draft: ["scheduled", "published", "archived"],
  scheduled: ["draft", "scheduled", "published", "archived"],
  published: ["draft", "archived"],
  archived: ["draft", "scheduled", "published"],
}
