import { getLocale, getTranslations } from "next-intl/server"
import type { DirectoryPage, Facet } from "@/data/trade"
import { withFilters, type DirectoryQuery, type FilterKey } from "@/domain/directory-query"
import { countryName } from "@/i18n/format"
import { lookup } from "@/i18n/lookup"
import { Link } from "@/i18n/navigation"
import { cx } from "@/ui/cx"
import { CrossIcon } from "@/ui/icons"

type FacetsProps = { query: DirectoryQuery; facets: NonNullable<DirectoryPage["facets"]> }

/** The filters beside the list, each value with how many manufacturers it leaves. */
export const Facets = async ({ query, facets }: FacetsProps) => {
  const t = await getTranslations("directory")
  const industries = await getTranslations("industries")
  const locale = await getLocale()
  const levels: Facet[] = [2, 3].map((level) => ({ value: String(level), count: -1 }))
  return (
    <div className="grid gap-5">
      <FacetList
        title={t("industry")}
        filter="industry"
        query={query}
        values={facets.industries}
        name={(value) => lookup(industries, value, value)}
      />
      <FacetList
        title={t("country")}
        filter="country"
        query={query}
        values={facets.countries}
        name={(value) => countryName(value, locale)}
      />
      <FacetList
        title={t("certification")}
        filter="certification"
        query={query}
        values={facets.certifications}
        name={(value) => value}
      />
      <FacetList
        title={t("level")}
        filter="level"
        query={query}
        values={levels}
        name={(value) => t("fromLevel", { level: value })}
      />
    </div>
  )
}

type FacetListProps = {
  title: string
  filter: FilterKey
  query: DirectoryQuery
  values: Facet[]
  name: (value: string) => string
}

const FacetList = ({ title, filter, query, values, name }: FacetListProps) => {
  const chosen = query[filter]
  // A chosen value stays visible even where nothing is left of it, so that it can be taken back.
  const shown =
    chosen && !values.some((facet) => facet.value === chosen)
      ? [{ value: chosen, count: 0 }, ...values]
      : values
  if (shown.length === 0) {
    return null
  }
  return (
    <section aria-label={title}>
      <h2 className="border-b border-line pb-1 text-xs font-semibold text-muted">{title}</h2>
      <ul className="mt-1">
        {shown.map(({ value, count }) => {
          const on = value === chosen
          return (
            <li key={value}>
              <Link
                href={{
                  pathname: "/manufacturers",
                  query: withFilters(query, { [filter]: on ? null : value }),
                }}
                aria-current={on ? "true" : undefined}
                className={cx(
                  "-mx-2 flex min-h-8 items-center gap-2 rounded-md px-2 hover:bg-hover pointer-coarse:min-h-11",
                  on && "bg-accent-soft font-medium text-accent-strong"
                )}
              >
                <span className="min-w-0 flex-1 truncate">{name(value)}</span>
                {count >= 0 ? <span className="tnum text-sm text-muted">{count}</span> : null}
                {on ? <CrossIcon className="size-3.5" /> : null}
              </Link>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
