import { useTranslations } from "next-intl"
import type { ProductListDto } from "@/data/products"
import { filterCount, withCatalogue, type CatalogueQuery } from "@/domain/catalogue-query"
import { counted } from "@/domain/counted"
import { Pagination } from "@/features/shell/pagination"
import { Link } from "@/i18n/navigation"
import { buttonClass } from "@/ui/button"
import { EmptyState } from "@/ui/empty-state"
import { CatalogueBar } from "./catalogue-bar"
import { CompareForm } from "./compare-button"
import { ProductTable } from "./product-table"
import { ProductTile } from "./product-tile"

type ProductResultsProps = {
  query: CatalogueQuery
  page: ProductListDto
  /** The products that this browser compares. */
  compared: string[]
  buys: boolean
}

/** What the catalogue found, as pictures or rows, with the ways to the rest. */
export const ProductResults = ({ query, page, compared, buys }: ProductResultsProps) => {
  const t = useTranslations("catalogue")
  const { products, count } = page
  return (
    <>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p className="tnum text-muted" role="status">
          {t("count", counted(count))}
          {page.corrected ? ` · ${t("corrected")}` : null}
          {page.best_only ? ` · ${t("bestOnly")}` : null}
        </p>
        <div className="flex flex-wrap items-center gap-3">
          {compared.length > 0 ? (
            <Link href="/compare" className={buttonClass()}>
              {t("compare", { count: compared.length })}
            </Link>
          ) : null}
          <CatalogueBar query={query} />
        </div>
      </div>
      {products.length === 0 ? (
        <NothingFound query={query} />
      ) : query.view === "list" ? (
        <ProductTable products={products} compared={compared} buys={buys} />
      ) : (
        <ul className="grid grid-cols-2 gap-x-4 gap-y-7 sm:grid-cols-3 xl:grid-cols-5">
          {products.map((product, index) => (
            <ProductTile
              key={product.id}
              product={product}
              compared={compared.includes(product.id)}
              eager={index < 5}
              heading="h2"
            />
          ))}
        </ul>
      )}
      <CompareForm />
      <Pagination path="/catalogue" query={withCatalogue(query, {})} {...page} />
    </>
  )
}

const NothingFound = ({ query }: { query: CatalogueQuery }) => {
  const t = useTranslations("catalogue")
  const filtered = filterCount(query) > 0
  return (
    <EmptyState
      title={filtered ? t("noMatchTitle") : t("emptyTitle")}
      action={
        <Link href={filtered ? "/catalogue" : "/manufacturers"} className={buttonClass()}>
          {filtered ? t("clear") : t("toManufacturers")}
        </Link>
      }
    >
      {filtered ? t("noMatchText") : t("emptyText")}
    </EmptyState>
  )
}
