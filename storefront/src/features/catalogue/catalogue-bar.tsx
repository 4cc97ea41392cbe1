import { useTranslations } from "next-intl"
import { SORTS, withCatalogue, type CatalogueQuery } from "@/domain/catalogue-query"
import { Link } from "@/i18n/navigation"
import { cx } from "@/ui/cx"
import { GridIcon, RowsIcon } from "@/ui/icons"
import { SortSelect } from "./sort-select"

const VIEWS = [
  { key: "grid", Icon: GridIcon },
  { key: "list", Icon: RowsIcon },
] as const

/** How the catalogue is shown: which comes first, and as pictures or as rows. */
export const CatalogueBar = ({ query }: { query: CatalogueQuery }) => {
  const t = useTranslations("catalogue")
  const view = query.view === "list" ? "list" : "grid"
  const { sort: _sort, ...kept } = query
  return (
    <div className="flex items-center gap-3">
      <SortSelect
        label={t("sort")}
        apply={t("apply")}
        value={query.sort ?? (query.q ? "relevance" : "newest")}
        options={SORTS.filter((sort) => sort !== "relevance" || query.q).map((value) => ({
          value,
          label: t(`sorts.${value}`),
        }))}
        kept={kept}
      />
      <nav aria-label={t("view")} className="flex rounded-md border border-control">
        {VIEWS.map(({ key, Icon }) => (
          <Link
            key={key}
            href={{
              pathname: "/catalogue",
              query: withCatalogue(query, { view: key === "grid" ? null : key }),
            }}
            aria-label={t(`views.${key}`)}
            title={t(`views.${key}`)}
            aria-current={key === view ? "true" : undefined}
            className={cx(
              "control-h inline-flex min-w-9 items-center justify-center first:rounded-s-sm last:rounded-e-sm",
              key === view ? "bg-accent-soft text-accent" : "text-muted hover:bg-hover"
            )}
          >
            <Icon />
          </Link>
        ))}
      </nav>
    </div>
  )
}
