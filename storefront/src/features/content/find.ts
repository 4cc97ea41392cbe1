import "server-only"
import { getLocale } from "next-intl/server"
import { cache } from "react"
import { attempt } from "@/data/attempt"
import { findArticle, type ArticleDto, type ArticleKind } from "@/data/content"
import { LOCALES } from "@/i18n/locales"

/** One article in the reader's language; read once per request. */
export const articleHere = cache(async (kind: ArticleKind, slug: string) =>
  attempt(findArticle({ kind, slug, locale: await getLocale() }))
)

/**
 * The article that has this address in another language: where the switch of languages leads is the
 * same address below the other locale.
 */
export const articleElsewhere = async (
  kind: ArticleKind,
  slug: string
): Promise<ArticleDto | null> => {
  const here = await getLocale()
  for (const locale of LOCALES.filter((other) => other !== here)) {
    const outcome = await attempt(findArticle({ kind, slug, locale }))
    if (outcome.ok && outcome.data) {
      return outcome.data
    }
  }
  return null
}
