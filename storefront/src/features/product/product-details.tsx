import { useFormatter, useLocale, useTranslations } from "next-intl"
import type { ProductPageDto } from "@/data/products"
import { countryName } from "@/i18n/format"
import { lookup } from "@/i18n/lookup"
import { Link } from "@/i18n/navigation"
import { DefinitionList } from "@/ui/definition-list"

/** What is to be known about the goods themselves, for customs, shelf and storeroom. */
export const ProductDetails = ({ product }: { product: ProductPageDto }) => {
  const t = useTranslations("product")
  const units = useTranslations("units")
  const locale = useLocale()
  const format = useFormatter()
  const unit = lookup(units, product.unit_of_sale, product.unit_of_sale)
  const gtins = product.variants.flatMap(({ gtin }) => gtin ?? [])
  const rows = [
    {
      term: t("unit"),
      value: product.units_per_case
        ? `${unit}, ${units("perCase", { count: product.units_per_case })}`
        : unit,
    },
    { term: t("material"), value: product.material },
    {
      term: t("origin"),
      value: product.origin_country ? countryName(product.origin_country, locale) : null,
    },
    { term: t("hsCode"), value: product.hs_code },
    {
      term: t("weight"),
      value: product.weight === null ? null : t("grams", { weight: format.number(product.weight) }),
    },
    { term: "GTIN", value: gtins.length > 0 ? gtins.slice(0, 8).join(", ") : null },
    {
      term: t("categories"),
      value:
        product.categories.length > 0
          ? product.categories.map(({ id, name }, index) => (
              <span key={id}>
                {index > 0 ? ", " : null}
                <Link
                  href={{ pathname: "/catalogue", query: { category: id } }}
                  className="text-accent hover:underline"
                >
                  {name}
                </Link>
              </span>
            ))
          : null,
    },
  ]
  return <DefinitionList rows={rows.filter(({ value }) => value !== null)} />
}
