import { useTranslations } from "next-intl"
import { withCatalogue, type CatalogueKey, type CatalogueQuery } from "@/domain/catalogue-query"
import { Link } from "@/i18n/navigation"
import { CrossIcon } from "@/ui/icons"

export type FacetValue = {
  key: string
  label: string
  count: number
  chosen: boolean
  change: Partial<Record<CatalogueKey, string | null>>
}

/** Values beyond this many wait behind a click, unless one of them is chosen. */
const SHOWN = 8

type FacetGroupProps = { title: string; query: CatalogueQuery; values: FacetValue[] }

/** One filter with its values as links: they work without scripts and can be opened elsewhere. */
export const FacetGroup = ({ title, query, values }: FacetGroupProps) => {
  const t = useTranslations("catalogue")
  if (values.length === 0) {
    return null
  }
  const rest = values.slice(SHOWN)
  return (
    <section aria-label={title}>
      <h2 className="border-b border-line pb-1 text-xs font-semibold text-muted">{title}</h2>
      <FacetLinks query={query} values={values.slice(0, SHOWN)} />
      {rest.length > 0 ? (
        <details open={rest.some(({ chosen }) => chosen)}>
          <summary className="control-h flex cursor-pointer items-center text-sm text-accent hover:underline">
            {t("moreValues", { count: rest.length })}
          </summary>
          <FacetLinks query={query} values={rest} />
        </details>
      ) : null}
    </section>
  )
}

const FacetLinks = ({ query, values }: Omit<FacetGroupProps, "title">) => (
  <ul className="facet-links mt-1">
    {values.map(({ key, label, count, chosen, change }) => (
      <li key={key}>
        <Link
          href={{ pathname: "/catalogue", query: withCatalogue(query, change) }}
          aria-current={chosen ? "true" : undefined}
        >
          <span>{label}</span>
          <small>{count}</small>
          {chosen ? <CrossIcon className="size-3.5" /> : null}
        </Link>
      </li>
    ))}
  </ul>
)
