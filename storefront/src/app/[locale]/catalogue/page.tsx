import { useTranslations } from "next-intl"
import { getTranslations } from "next-intl/server"
import { attempt } from "@/data/attempt"
import { readCompared } from "@/data/compared"
import { searchProducts, type ProductListDto } from "@/data/products"
import { currentViewer } from "@/data/viewer"
import {
  catalogueFilter,
  filterCount,
  readCatalogue,
  type CatalogueQuery,
} from "@/domain/catalogue-query"
import { pageNumber, type SearchParams } from "@/domain/directory-query"
import { can } from "@/domain/permissions"
import { pagedPath } from "@/domain/public-address"
import { ProductFacets } from "@/features/catalogue/product-facets"
import { ProductResults } from "@/features/catalogue/product-results"
import { ProblemState } from "@/features/shell/problem-state"
import { publicMetadata } from "@/features/shell/public-metadata"
import { Link } from "@/i18n/navigation"
import { Disclosed } from "@/ui/disclosed"
import { PageHeader } from "@/ui/page-header"

const PER_PAGE = { grid: 40, list: 50 }

type CataloguePageProps = { searchParams: Promise<SearchParams> }

export const generateMetadata = async ({ searchParams }: CataloguePageProps) => {
  const params = await searchParams
  const t = await getTranslations("catalogue")
  return await publicMetadata({
    path: pagedPath("/catalogue", pageNumber(params)),
    title: t("title"),
    description: t("metaDescription"),
    indexed: filterCount(readCatalogue(params)) === 0,
  })
}

const CataloguePage = async ({ searchParams }: CataloguePageProps) => {
  const params = await searchParams
  const query = readCatalogue(params)
  const t = await getTranslations("catalogue")
  const limit = query.view === "list" ? PER_PAGE.list : PER_PAGE.grid
  const [viewer, compared, outcome] = await Promise.all([
    currentViewer(),
    readCompared(),
    attempt(
      searchProducts(
        { ...catalogueFilter(query), facets: "true" },
        { page: pageNumber(params), limit }
      )
    ),
  ])
  const buys = viewer.state === "signed_in" && can(viewer.me, "orders.place")
  return (
    <div className="mx-auto max-w-page px-4 py-6 sm:px-6">
      <PageHeader
        title={query.q ? t("searchTitle", { q: query.q }) : t("title")}
        lead={query.q ? undefined : t("lead")}
      />
      <div className="grid gap-x-8 gap-y-4 lg:grid-cols-[220px_minmax(0,1fr)]">
        {outcome.ok ? <Filters query={query} page={outcome.data} /> : <div />}
        <div className="min-w-0">
          {outcome.ok ? (
            <ProductResults query={query} page={outcome.data} compared={compared} buys={buys} />
          ) : (
            <ProblemState problem={outcome.problem} />
          )}
        </div>
      </div>
    </div>
  )
}

const Filters = ({ query, page }: { query: CatalogueQuery; page: ProductListDto }) => {
  const t = useTranslations("catalogue")
  const count = filterCount(query)
  if (!page.facets) {
    return <div />
  }
  return (
    <aside aria-label={t("filters")}>
      {count > 0 ? (
        <Link href="/catalogue" className="mb-2 block font-medium text-accent hover:underline">
          {t("clearCount", { count })}
        </Link>
      ) : null}
      <Disclosed words={t("filters")}>
        <ProductFacets query={query} facets={page.facets} currency={page.currency_code} />
      </Disclosed>
    </aside>
  )
}

export default CataloguePage
