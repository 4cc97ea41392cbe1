import { clx } from "@medusajs/ui"
import { EmptyState, ErrorState, LoadingState, Pager, Section } from "@wholesale/core/admin/kit"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Link, useSearchParams } from "react-router-dom"

type List<Row> = {
  rows: Row[]
  count: number
  pageSize: number
  isLoading: boolean
  error: unknown
  retry: () => void
}

type ReviewListProps<Row extends { id: string }> = {
  list: List<Row>
  title: string
  hint: string
  /** The lists beside each other: what each is called and the query that it stands for. */
  views: readonly { label: string; query: string }[]
  empty: { title: string; hint: string }
  actions?: ReactNode
  children: (row: Row) => ReactNode
}

/** A list of reviews, which are read and not compared, so not a table. */
export const ReviewList = <Row extends { id: string }>(props: ReviewListProps<Row>) => {
  const { t } = useTranslation("wholesale")
  const [params] = useSearchParams()
  const { list } = props
  const isCurrent = (query: string) => {
    const wanted = new URLSearchParams(query)
    const views = new Set(
      props.views.flatMap((view) => [...new URLSearchParams(view.query).keys()])
    )
    return [...views].every((name) => params.get(name) === wanted.get(name))
  }
  return (
    <Section level="h1" title={props.title} description={props.hint} actions={props.actions}>
      <nav aria-label={t("reviews.views.label")} className="flex gap-1 overflow-x-auto px-6 py-3">
        {props.views.map(({ label, query }) => (
          <Link
            key={query}
            to={`?${query}`}
            aria-current={isCurrent(query) ? "page" : undefined}
            className={clx(
              "txt-compact-small-plus text-ui-fg-subtle hover:text-ui-fg-base focus-visible:shadow-borders-focus whitespace-nowrap rounded-full px-3 py-1.5 outline-none",
              isCurrent(query) && "bg-ui-bg-base text-ui-fg-base shadow-elevation-card-rest"
            )}
          >
            {label}
          </Link>
        ))}
      </nav>
      <Rows {...props} />
      <Pager count={list.count} pageSize={list.pageSize} />
    </Section>
  )
}

const Rows = <Row extends { id: string }>({ list, empty, children }: ReviewListProps<Row>) => {
  if (list.error) {
    return <ErrorState error={list.error} retry={list.retry} />
  }
  if (list.isLoading) {
    return <LoadingState rows={6} />
  }
  return list.rows.length ? (
    <div className="divide-y">
      {list.rows.map((row) => (
        <div key={row.id}>{children(row)}</div>
      ))}
    </div>
  ) : (
    <EmptyState {...empty} />
  )
}
