import "server-only"
import type { Metadata } from "next"
import { config } from "@/config"
import type { ArticleDto, ArticleKind } from "@/data/content"
import { articlePath } from "./article-address"
import { articleHere } from "./find"

/** The whole address of an article in one of its languages. */
export const articleUrl = ({ kind, locale, slug }: Pick<ArticleDto, "kind" | "locale" | "slug">) =>
  `${config().siteUrl}/${locale}${articlePath(kind, slug)}`

/** Title, description, canonical address and translations of an article's page. */
export const articleMetadata = async (kind: ArticleKind, slug: string): Promise<Metadata> => {
  const outcome = await articleHere(kind, slug)
  if (!outcome.ok || !outcome.data) {
    return { robots: { index: false } }
  }
  const article = outcome.data
  const { title, summary, cover_url, locale, translations } = article
  const description = summary || undefined
  return {
    title,
    description,
    alternates: {
      canonical: articleUrl(article),
      languages: Object.fromEntries(
        [{ locale, slug }, ...translations].map((one) => [one.locale, articleUrl({ kind, ...one })])
      ),
    },
    openGraph: {
      type: kind === "post" ? "article" : "website",
      title,
      description,
      url: articleUrl(article),
      images: cover_url ? [cover_url] : undefined,
    },
  }
}

/** What search engines read about a post or a help article (schema.org). */
export const articleJsonLd = (article: ArticleDto, publisher: string) => ({
  "@context": "https://schema.org",
  "@type": article.kind === "post" ? "BlogPosting" : "Article",
  headline: article.title,
  description: article.summary || undefined,
  inLanguage: article.locale,
  datePublished: article.published_at,
  dateModified: article.updated_at,
  author: article.author
    ? { "@type": "Person", name: article.author }
    : { "@type": "Organization", name: publisher },
  publisher: { "@type": "Organization", name: publisher },
  image: article.cover_url ?? undefined,
  mainEntityOfPage: articleUrl(article),
})
