import { useTranslations } from "next-intl"
import { getTranslations } from "next-intl/server"
import { attempt } from "@/data/attempt"
import { searchDirectory, type DirectoryPage } from "@/data/trade"
import {
  pageNumber,
  readFilters,
  withFilters,
  type DirectoryQuery,
  type SearchParams,
} from "@/domain/directory-query"
import { pagedPath } from "@/domain/public-address"
import { Facets } from "@/features/directory/facets"
import { ManufacturerRow } from "@/features/directory/manufacturer-row"
import { Pagination } from "@/features/shell/pagination"
import { ProblemState } from "@/features/shell/problem-state"
import { publicMetadata } from "@/features/shell/public-metadata"
import { Link } from "@/i18n/navigation"
import { Button, buttonClass } from "@/ui/button"
import { Disclosed } from "@/ui/disclosed"
import { EmptyState } from "@/ui/empty-state"
import { SearchIcon } from "@/ui/icons"
import { PageHeader } from "@/ui/page-header"

type DirectoryPageProps = { searchParams: Promise<SearchParams> }

export const generateMetadata = async ({ searchParams }: DirectoryPageProps) => {
  const params = await searchParams
  const t = await getTranslations("directory")
  return await publicMetadata({
    path: pagedPath("/manufacturers", pageNumber(params)),
    title: t("title"),
    description: t("lead"),
    indexed: Object.keys(readFilters(params)).length === 0,
  })
}

const ManufacturersPage = async ({ searchParams }: DirectoryPageProps) => {
  const params = await searchParams
  const query = readFilters(params)
  const t = await getTranslations("directory")
  const outcome = await attempt(searchDirectory(query, { page: pageNumber(params) }))
  return (
    <div className="mx-auto max-w-page px-4 py-6 sm:px-6">
      <PageHeader title={t("title")} lead={t("lead")} />
      <div className="grid gap-x-10 gap-y-4 lg:grid-cols-[220px_minmax(0,1fr)]">
        {outcome.ok && outcome.data.facets ? (
          <aside aria-label={t("filters")}>
            <Disclosed words={t("filters")}>
              <Facets query={query} facets={outcome.data.facets} />
            </Disclosed>
          </aside>
        ) : (
          <div className="hidden lg:block" />
        )}
        <div className="min-w-0">
          <SearchForm query={query} />
          {outcome.ok ? (
            <Results query={query} page={outcome.data} />
          ) : (
            <ProblemState problem={outcome.problem} />
          )}
        </div>
      </div>
    </div>
  )
}

const SearchForm = ({ query }: { query: DirectoryQuery }) => {
  const t = useTranslations("directory")
  const { q, ...kept } = query
  return (
    <form role="search" className="mb-3 flex gap-2">
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor="directory-q" className="sr-only">
        {t("search")}
      </label>
      <input
        id="directory-q"
        key={q}
        type="search"
        name="q"
        defaultValue={q}
        placeholder={t("search")}
        maxLength={120}
        className="control-h min-w-0 flex-1 rounded-md border border-control bg-surface px-2.5 placeholder:text-muted"
      />
      <Button type="submit">
        <SearchIcon />
        {t("searchButton")}
      </Button>
    </form>
  )
}

const Results = ({ query, page }: { query: DirectoryQuery; page: DirectoryPage }) => {
  const t = useTranslations("directory")
  if (page.manufacturers.length === 0) {
    const filtered = Object.keys(query).length > 0
    return (
      <EmptyState
        title={filtered ? t("noMatchTitle") : t("emptyTitle")}
        action={
          filtered ? (
            <Link href="/manufacturers" className={buttonClass()}>
              {t("clear")}
            </Link>
          ) : (
            <Link href="/sell" className={buttonClass()}>
              {t("emptyAction")}
            </Link>
          )
        }
      >
        {filtered ? t("noMatchText") : t("emptyText")}
      </EmptyState>
    )
  }
  return (
    <>
      <div className="flex items-center justify-between gap-4 border-b border-line pb-2">
        <p className="tnum text-muted" role="status">
          {t("count", { count: page.count })}
        </p>
        {Object.keys(query).length > 0 ? (
          <Link href="/manufacturers" className="font-medium text-accent hover:underline">
            {t("clear")}
          </Link>
        ) : null}
      </div>
      <ul>
        {page.manufacturers.map((manufacturer) => (
          <ManufacturerRow key={manufacturer.handle} manufacturer={manufacturer} heading="h2" />
        ))}
      </ul>
      <Pagination path="/manufacturers" query={withFilters(query, {})} {...page} />
    </>
  )
}

export default ManufacturersPage
