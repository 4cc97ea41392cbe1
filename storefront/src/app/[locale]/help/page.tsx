import { getLocale, getTranslations } from "next-intl/server"
import { attempt } from "@/data/attempt"
import { listArticles, type ArticleCardDto } from "@/data/content"
import { readFilters, type SearchParams } from "@/domain/directory-query"
import { shelvesOf } from "@/domain/help-shelves"
import { articlePath } from "@/features/content/article-address"
import { listMetadata } from "@/features/content/list-metadata"
import { ProblemState } from "@/features/shell/problem-state"
import { Link } from "@/i18n/navigation"
import { Button, buttonClass } from "@/ui/button"
import { EmptyState } from "@/ui/empty-state"
import { SearchIcon } from "@/ui/icons"
import { PageHeader, Section } from "@/ui/page-header"

type HelpPageProps = { searchParams: Promise<SearchParams> }

export const generateMetadata = async () => {
  const t = await getTranslations("content")
  return await listMetadata("/help", t("helpTitle"), t("helpLead"))
}

const HelpPage = async ({ searchParams }: HelpPageProps) => {
  const { q } = readFilters(await searchParams)
  const t = await getTranslations("content")
  const filter = { kind: "help", language: await getLocale(), q: q?.slice(0, 100) } as const
  const outcome = await attempt(listArticles(filter, { limit: 100 }))
  return (
    <div className="mx-auto max-w-page px-4 py-6 sm:px-6 sm:py-10">
      <div className="mx-auto max-w-4xl">
        <PageHeader title={t("helpTitle")} lead={t("helpLead")} />
        <HelpSearch q={q} />
        {outcome.ok ? (
          <Shelves articles={outcome.data.articles} searched={Boolean(q)} />
        ) : (
          <ProblemState problem={outcome.problem} />
        )}
      </div>
    </div>
  )
}

const HelpSearch = async ({ q }: { q?: string }) => {
  const t = await getTranslations("content")
  return (
    <form role="search" className="mb-8 flex max-w-xl gap-2">
      <label htmlFor="help-q" className="sr-only">
        {t("helpSearch")}
      </label>
      <input
        id="help-q"
        key={q}
        type="search"
        name="q"
        defaultValue={q}
        placeholder={t("helpSearch")}
        maxLength={100}
        className="control-h min-w-0 flex-1 rounded-md border border-control bg-surface px-2.5 placeholder:text-muted"
      />
      <Button type="submit">
        <SearchIcon />
        {t("search")}
      </Button>
    </form>
  )
}

type ShelvesProps = { articles: ArticleCardDto[]; searched: boolean }

const Shelves = async ({ articles, searched }: ShelvesProps) => {
  const t = await getTranslations("content")
  const names = await getTranslations("content.categories")
  if (articles.length === 0) {
    return (
      <EmptyState
        title={searched ? t("helpNothing") : t("helpEmpty")}
        action={
          searched ? (
            <Link href="/help" className={buttonClass()}>
              {t("helpAll")}
            </Link>
          ) : undefined
        }
      >
        {searched ? t("helpNothingText") : t("helpEmptyText")}
      </EmptyState>
    )
  }
  return shelvesOf(articles).map(([category, shelf]) => (
    <Section key={category} title={names(category)}>
      <ul className="grid border-t border-line md:grid-cols-2 md:gap-x-10">
        {shelf.map(({ kind, slug, title, summary }) => (
          <li key={slug} className="border-b border-line py-3">
            <Link
              href={articlePath(kind, slug)}
              className="font-semibold text-accent hover:underline"
            >
              {title}
            </Link>
            {summary ? <p className="mt-0.5 text-muted">{summary}</p> : null}
          </li>
        ))}
      </ul>
    </Section>
  ))
}

export default HelpPage
