import type { MedusaContainer } from "@medusajs/framework/types"
import { SYSTEM } from "@wholesale/companies"
import {
  ARTICLE_MODULE,
  createArticle,
  NEWSLETTER_MODULE,
  publishArticle,
  type ArticleModuleService,
  type NewsletterModuleService,
} from "@wholesale/content"
import type { DemoArticle } from "./demo-articles/article"
import { HELP_AFTER } from "./demo-articles/help-after"
import { HELP_BUYING } from "./demo-articles/help-buying"
import { PAGES } from "./demo-articles/pages"
import { POSTS } from "./demo-articles/posts"

const DAY = 86_400_000

/** Blog, help centre and pages in both languages, and a few readers of the newsletter. */
export const seedContent = async (container: MedusaContainer, now: Date): Promise<void> => {
  for (const article of [...HELP_BUYING, ...HELP_AFTER, ...PAGES, ...POSTS]) {
    const english = await publish(container, article, "en", now)
    await publish(container, article, "de", now, english)
  }
  await seedReaders(container, now)
}

const publish = async (
  container: MedusaContainer,
  { kind, category, position, author, age, ...texts }: DemoArticle,
  locale: "en" | "de",
  now: Date,
  translation_of?: string
): Promise<string> => {
  const at = { by: SYSTEM, now: new Date(now.getTime() - age * DAY) }
  const content = { ...texts[locale], category, position, author, cover_url: null }
  return await container.resolve<ArticleModuleService>(ARTICLE_MODULE).inTransaction(async (tx) => {
    const id = await createArticle(tx, { kind, locale, translation_of, ...content, ...at })
    await publishArticle(tx, { id, version: 1, ...at }, { to: "published" })
    return id
  })
}

const READERS = [
  ["buyer@hafenladen.example", "de", 20],
  ["owner@hafenladen.example", "de", 34],
  ["orders@lindenhof.example", "de", 12],
  ["owner@alpenlager.example", "en", 9],
  ["hello@corner-shop.example", "en", 2],
] as const

const seedReaders = async (container: MedusaContainer, now: Date) => {
  const newsletter = container.resolve<NewsletterModuleService>(NEWSLETTER_MODULE)
  await newsletter.createNewsletterSubscribers(
    READERS.map(([email, locale, age]) => {
      const at = new Date(now.getTime() - age * DAY)
      return {
        email,
        locale,
        status: "subscribed" as const,
        source: "footer",
        consent_version: "2026-11",
        consented_at: at,
        confirmed_at: at,
        confirm_used_at: at,
      }
    })
  )
  await newsletter.createNewsletterIssues([
    {
      locale: "en",
      subject: "Three ways to reorder faster",
      body: "The season begins, and most of your orders are repeats.\n\n## Reordering without a spreadsheet\n\nThe reorder desk, quick order and lists: [three ways to fill the shelf](/blog/reordering-without-a-spreadsheet).\n\nHave a good week!",
      updated_by: SYSTEM.actor_id,
    },
  ])
}
