import { getLocale, getTranslations } from "next-intl/server"
import { notFound, redirect } from "next/navigation"
import type { ReactNode } from "react"
import type { ArticleDto, ArticleKind } from "@/data/content"
import { ProblemState } from "@/features/shell/problem-state"
import { dateWriter } from "@/i18n/dates"
import { Link } from "@/i18n/navigation"
import { buttonClass } from "@/ui/button"
import { EmptyState } from "@/ui/empty-state"
import { ChevronLeftIcon } from "@/ui/icons"
import { articlePath } from "./article-address"
import { articleJsonLd } from "./article-metadata"
import { articleElsewhere, articleHere } from "./find"

type ArticlePageProps = { kind: ArticleKind; slug: string; back?: { href: string; label: string } }

/** An article by itself; the same frame for posts, help and pages. */
export const ArticlePage = async ({ kind, slug, back }: ArticlePageProps) => {
  const outcome = await articleHere(kind, slug)
  if (!outcome.ok) {
    return (
      <Frame back={back}>
        <ProblemState problem={outcome.problem} />
      </Frame>
    )
  }
  return (
    <Frame back={back}>
      {outcome.data ? (
        <Article article={outcome.data} />
      ) : (
        <OtherLanguage kind={kind} slug={slug} />
      )}
    </Frame>
  )
}

const Frame = ({ back, children }: Pick<ArticlePageProps, "back"> & { children: ReactNode }) => (
  <div className="mx-auto max-w-page px-4 py-6 sm:px-6 sm:py-10">
    <div className="mx-auto max-w-2xl">
      {back ? (
        <Link
          href={back.href}
          className="mb-5 inline-flex items-center gap-1 text-muted hover:text-ink hover:underline"
        >
          <ChevronLeftIcon className="size-3.5" />
          {back.label}
        </Link>
      ) : null}
      {children}
    </div>
  </div>
)

const Article = async ({ article }: { article: ArticleDto }) => {
  const { kind, title, summary, cover_url, body_html } = article
  const meta = await getTranslations("meta")
  const data = articleJsonLd(article, meta("name"))
  return (
    <article>
      <header>
        <h1 className="text-3xl">{title}</h1>
        {summary ? <p className="mt-3 text-lg text-muted">{summary}</p> : null}
        {kind === "page" ? null : <Byline article={article} />}
      </header>
      {cover_url ? (
        <img src={cover_url} alt="" className="mt-6 aspect-[2/1] w-full rounded-lg object-cover" />
      ) : null}
      {/* Safe by making: the backend renders Markdown without raw HTML and with checked addresses. */}
      <div className="prose mt-7" dangerouslySetInnerHTML={{ __html: body_html }} />
      {kind === "page" ? null : (
        <script
          type="application/ld+json"
          // "<" would end the element early.
          dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replace(/</g, "\\u003c") }}
        />
      )}
    </article>
  )
}

const Byline = async ({ article }: { article: ArticleDto }) => {
  const t = await getTranslations("content")
  const date = await dateWriter()
  const { kind, author, published_at, updated_at } = article
  const at = kind === "post" ? published_at : updated_at
  return (
    <p className="mt-3 flex flex-wrap gap-x-2 text-muted">
      {author ? <span>{t("by", { author })}</span> : null}
      <time dateTime={at}>{kind === "post" ? date(at) : t("updated", { date: date(at) })}</time>
    </p>
  )
}

/** Leads to the translation; without one, to the language that there is. */
const OtherLanguage = async ({ kind, slug }: { kind: ArticleKind; slug: string }) => {
  const other = await articleElsewhere(kind, slug)
  if (!other) {
    notFound()
  }
  const locale = await getLocale()
  const translation = other.translations.find((one) => one.locale === locale)
  if (translation) {
    redirect(`/${locale}${articlePath(kind, translation.slug)}`)
  }
  const t = await getTranslations("content")
  const languages = await getTranslations("content.languages")
  const language = languages(other.locale)
  return (
    <EmptyState
      title={t("onlyTitle", { language })}
      action={
        <Link href={articlePath(kind, slug)} locale={other.locale} className={buttonClass()}>
          {t("onlyRead", { language })}
        </Link>
      }
    >
      <span lang={other.locale}>{other.title}</span>
    </EmptyState>
  )
}
