import { useLocale, useTranslations } from "next-intl"
import type { ProductFacetsDto } from "@/data/products"
import {
  isChosen,
  toggled,
  upToBands,
  writeBand,
  type CatalogueKey,
  type CatalogueQuery,
} from "@/domain/catalogue-query"
import { countryName } from "@/i18n/format"
import { useMoney } from "@/i18n/money"
import { FacetGroup, type FacetValue } from "./facet-group"

type ProductFacetsProps = { query: CatalogueQuery; facets: ProductFacetsDto; currency: string }

type Several = "category" | "seller" | "origin" | "certification"

/** The filters beside the catalogue, each value with how many products it leaves. */
export const ProductFacets = ({ query, facets, currency }: ProductFacetsProps) => {
  const t = useTranslations("catalogue")
  const locale = useLocale()
  const several = (filter: Several, values: ProductFacetsDto["origins"]): FacetValue[] =>
    values.map(({ value, label, count }) => ({
      key: value,
      label: filter === "origin" ? countryName(value, locale) : label,
      count,
      chosen: isChosen(query[filter], value),
      change: { [filter]: toggled(query[filter], value) },
    }))
  return (
    <div className="grid gap-5">
      <FacetGroup
        title={t("stock")}
        query={query}
        values={[inStock(query, facets, t("inStock"))]}
      />
      <FacetGroup
        title={t("category")}
        query={query}
        values={several("category", facets.categories)}
      />
      <FacetGroup title={t("seller")} query={query} values={several("seller", facets.sellers)} />
      <FacetGroup
        title={t("price")}
        query={query}
        values={usePriceBands(query, facets.prices, currency)}
      />
      <FacetGroup
        title={t("minimum")}
        query={query}
        values={upTo(query, "minimum", facets.min_quantities, (max) => t("upToUnits", { max }))}
      />
      <FacetGroup
        title={t("leadTime")}
        query={query}
        values={upTo(query, "lead", facets.lead_times, (max) => t("upToDays", { max }))}
      />
      <FacetGroup title={t("origin")} query={query} values={several("origin", facets.origins)} />
      <FacetGroup
        title={t("certification")}
        query={query}
        values={several("certification", facets.certifications)}
      />
    </div>
  )
}

const inStock = (query: CatalogueQuery, facets: ProductFacetsDto, label: string): FacetValue => ({
  key: "in_stock",
  label,
  count: facets.in_stock,
  chosen: Boolean(query.in_stock),
  change: { in_stock: query.in_stock ? null : "1" },
})

const usePriceBands = (
  query: CatalogueQuery,
  bands: ProductFacetsDto["prices"],
  currency: string
): FacetValue[] => {
  const t = useTranslations("catalogue")
  const money = useMoney(currency)
  return bands
    .filter(({ from, to, count }) => count > 0 || query.price === writeBand(from, to))
    .map(({ from, to, count }) => {
      const value = writeBand(from, to)
      return {
        key: value,
        label:
          to === null
            ? t("priceFrom", { from: money(from) })
            : t("priceBetween", { from: money(from), to: money(to) }),
        count,
        chosen: query.price === value,
        change: { price: query.price === value ? null : value },
      }
    })
}

const upTo = (
  query: CatalogueQuery,
  filter: Extract<CatalogueKey, "minimum" | "lead">,
  bands: ProductFacetsDto["lead_times"],
  label: (max: number) => string
): FacetValue[] =>
  upToBands(bands).map(({ max, count }) => {
    const chosen = query[filter] === String(max)
    return {
      key: String(max),
      label: label(max),
      count,
      chosen,
      change: { [filter]: chosen ? null : String(max) },
    }
  })
