import { useTranslations } from "next-intl"
import type { ProductPageDto } from "@/data/products"
import { firstQuantity } from "@/domain/quantity-rule"
import { useDateWriter } from "@/i18n/dates"
import { lookup } from "@/i18n/lookup"
import { DefinitionList } from "@/ui/definition-list"

const span = (numbers: number[]) => {
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)]
  return low === high ? String(low) : `${low}–${high}`
}

/** How the product is ordered: smallest quantity, cases, limits, samples, and when it can leave. */
export const OrderRules = ({ product }: { product: ProductPageDto }) => {
  const t = useTranslations("product")
  const promise = useTranslations("promise")
  const date = useDateWriter()
  const rules = product.variants.map(({ rule }) => rule)
  const limits = rules.flatMap(({ max_quantity }) => max_quantity ?? [])
  const samples = rules.flatMap(({ sample_quantity }) => sample_quantity ?? [])
  const earliest = product.variants
    .flatMap((variant) => variant.promise ?? [])
    .sort((a, b) => a.ship_on.localeCompare(b.ship_on))[0]
  const rows = [
    { term: t("minimum"), value: rules.length > 0 ? span(rules.map(firstQuantity)) : "–" },
    {
      term: t("multiple"),
      value: rules.length > 0 ? span(rules.map(({ order_multiple }) => order_multiple)) : "–",
    },
    ...(limits.length > 0 ? [{ term: t("maximum"), value: span(limits) }] : []),
    {
      term: t("samples"),
      value:
        samples.length > 0 ? t("samplesUpTo", { count: Math.max(...samples) }) : t("noSamples"),
    },
    {
      term: t("earliest"),
      value: earliest
        ? `${date(earliest.ship_on)}, ${lookup(promise, earliest.basis, earliest.basis)}`
        : promise("unknown"),
    },
    { term: t("leadTime"), value: t("days", { days: product.lead_time_days }) },
  ]
  return <DefinitionList rows={rows} narrow />
}
