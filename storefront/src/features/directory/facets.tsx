import { useLocale, useTranslations } from "next-intl"
import type { DirectoryPage, Facet } from "@/data/trade"
import { withFilters, type DirectoryQuery, type FilterKey } from "@/domain/directory-query"
import { countryName } from "@/i18n/format"
import { lookup } from "@/i18n/lookup"
import { Link } from "@/i18n/navigation"
import { CrossIcon } from "@/ui/icons"

type FacetsProps = { query: DirectoryQuery; facets: NonNullable<DirectoryPage["facets"]> }

/** The filters beside the list, each value with how many manufacturers it leaves. */
export const Facets = ({ query, facets }: FacetsProps) => {
  const t = useTranslations("directory")
  const industries = useTranslations("industries")
  const locale = useLocale()
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
      <ul className="facet-links mt-1">
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
              >
                <span>{name(value)}</span>
                {count >= 0 ? <small>{count}</small> : null}
                {on ? <CrossIcon className="size-3.5" /> : null}
              </Link>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
