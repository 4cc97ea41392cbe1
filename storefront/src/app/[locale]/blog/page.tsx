import { getLocale, getTranslations } from "next-intl/server"
import { attempt } from "@/data/attempt"
import { listArticles } from "@/data/content"
import { pageNumber, type SearchParams } from "@/domain/directory-query"
import { ArticleCard } from "@/features/content/article-card"
import { listMetadata } from "@/features/content/list-metadata"
import { Pagination } from "@/features/shell/pagination"
import { ProblemState } from "@/features/shell/problem-state"
import { EmptyState } from "@/ui/empty-state"
import { PageHeader } from "@/ui/page-header"

type BlogPageProps = { searchParams: Promise<SearchParams> }

export const generateMetadata = async () => {
  const t = await getTranslations("content")
  return await listMetadata("/blog", t("blogTitle"), t("blogLead"))
}

const BlogPage = async ({ searchParams }: BlogPageProps) => {
  const params = await searchParams
  const t = await getTranslations("content")
  const filter = { kind: "post", language: await getLocale() } as const
  const outcome = await attempt(listArticles(filter, { page: pageNumber(params), limit: 10 }))
  return (
    <div className="mx-auto max-w-page px-4 py-6 sm:px-6 sm:py-10">
      <div className="mx-auto max-w-4xl">
        <PageHeader title={t("blogTitle")} lead={t("blogLead")} />
        {outcome.ok ? (
          <>
            {outcome.data.articles.length ? (
              <ul className="border-t border-line">
                {outcome.data.articles.map((article) => (
                  <ArticleCard key={article.slug} article={article} />
                ))}
              </ul>
            ) : (
              <EmptyState title={t("blogEmpty")}>{t("blogEmptyText")}</EmptyState>
            )}
            <Pagination path="/blog" {...outcome.data} />
          </>
        ) : (
          <ProblemState problem={outcome.problem} />
        )}
      </div>
    </div>
  )
}

export default BlogPage
