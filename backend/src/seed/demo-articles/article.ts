import type { ArticleKind, HelpCategory } from "@wholesale/content"

type Text = { slug: string; title: string; summary: string; body: string }

/** One article of the demo in both languages. */
export type DemoArticle = {
  kind: ArticleKind
  category: HelpCategory | null
  position: number
  author: string
  /** How long ago it was published, in days. */
  age: number
  en: Text
  de: Text
}
