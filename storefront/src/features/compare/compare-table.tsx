import { useFormatter, useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import type { ProductPageDto } from "@/data/products"
import { CompareButton } from "@/features/catalogue/compare-button"
import { RatingMark } from "@/features/catalogue/rating-mark"
import { useProductFacts } from "@/features/catalogue/use-product-facts"
import { useDateWriter } from "@/i18n/dates"
import { countryName } from "@/i18n/format"
import { lookup } from "@/i18n/lookup"
import { Link } from "@/i18n/navigation"
import { ProductImage } from "@/ui/product-image"
import { Cell, Row, Table } from "@/ui/table"

type Fact = { term: string; values: ReactNode[] }

/** Products as columns, what matters in wholesale as rows; rows on which all agree are muted. */
export const CompareTable = ({ products }: { products: ProductPageDto[] }) => {
  const t = useTranslations("compare")
  const facts = useCompareFacts(products)
  return (
    <Table label={t("title")}>
      <thead>
        <tr>
          <td className="sticky start-0 z-10 min-w-32 border-b border-line bg-canvas" />
          {products.map((product) => (
            <th
              key={product.id}
              scope="col"
              className="min-w-44 border-b border-line p-3 text-start align-top"
            >
              <ProductImage src={product.thumbnail} className="w-28" />
              <Link
                href={`/products/${product.handle}`}
                className="mt-2 block font-semibold hover:underline"
              >
                {product.title}
              </Link>
              <span className="block text-sm font-normal text-muted">{product.seller.name}</span>
              <CompareButton productId={product.id} title={product.title} compared />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {facts.map(({ term, values }) => {
          const same = products.length > 1 && new Set(values.map(String)).size === 1
          return (
            <Row key={term}>
              <th
                scope="row"
                className="sticky start-0 z-10 border-b border-line bg-canvas px-3 text-start font-normal text-muted"
              >
                {term}
              </th>
              {values.map((value, index) => (
                <Cell key={products[index]?.id} className={same ? "text-muted" : undefined}>
                  {value}
                </Cell>
              ))}
            </Row>
          )
        })}
      </tbody>
    </Table>
  )
}

const useCompareFacts = (products: ProductPageDto[]): Fact[] => {
  const t = useTranslations("compare")
  const units = useTranslations("units")
  const locale = useLocale()
  const format = useFormatter()
  const date = useDateWriter()
  const cards = products.map(useProductFacts())
  const of = (read: (product: ProductPageDto) => ReactNode) =>
    products.map((product) => read(product) ?? "–")
  const earliest = (product: ProductPageDto) =>
    product.variants.flatMap(({ promise }) => promise?.ship_on ?? []).sort()[0]
  return [
    { term: t("price"), values: cards.map((card) => card.price ?? card.noPrice) },
    { term: t("lowest"), values: cards.map((card) => card.lowest ?? card.price ?? "–") },
    { term: t("msrp"), values: cards.map((card) => card.msrp ?? "–") },
    { term: t("margin"), values: cards.map((card) => card.margin ?? "–") },
    { term: t("minimum"), values: of(({ min_quantity }) => min_quantity) },
    {
      term: t("multiple"),
      values: of(({ variants }) => variants[0]?.rule.order_multiple ?? "–"),
    },
    { term: t("unit"), values: of((one) => lookup(units, one.unit_of_sale, one.unit_of_sale)) },
    { term: t("delivery"), values: cards.map((card) => card.leadTime) },
    { term: t("earliest"), values: of((product) => date(earliest(product))) },
    {
      term: t("origin"),
      values: of((one) => one.origin_country && countryName(one.origin_country, locale)),
    },
    { term: t("material"), values: of(({ material }) => material) },
    {
      term: t("certificates"),
      values: of(({ certificates }) => certificates.map(({ type }) => type).join(", ") || "–"),
    },
    { term: t("variants"), values: of(({ variant_count }) => format.number(variant_count)) },
    {
      term: t("rating"),
      values: products.map(({ id, rating }) => <RatingMark key={id} rating={rating} />),
    },
  ]
}
