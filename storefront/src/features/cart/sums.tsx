import { getLocale, getTranslations } from "next-intl/server"
import type { CartSellerDto } from "@/data/carts"
import { moneyIn } from "@/i18n/money"
import { cx } from "@/ui/cx"

type SumsProps = {
  totals: CartSellerDto["totals"]
  currency: string
  /** Which tax, for a single seller; several sellers may differ. */
  tax?: { rate: number; reason: CartSellerDto["tax"]["reason"] }
  label: string
  strong?: boolean
}

/** Goods, discount, shipping, tax and their sum; what is zero and says nothing is left out. */
export const Sums = async ({ totals, currency, tax, label, strong }: SumsProps) => {
  const t = await getTranslations("cart")
  const reasons = await getTranslations("taxReasons")
  const locale = await getLocale()
  const money = await moneyIn(currency)
  const rate = tax
    ? new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 }).format(
        tax.rate / 100
      )
    : null
  const rows = [
    { term: t("goods"), value: money(totals.goods) },
    ...(totals.discount ? [{ term: t("discount"), value: money(-totals.discount) }] : []),
    { term: t("shipping"), value: totals.shipping ? money(totals.shipping) : t("free") },
    { term: rate ? t("taxRate", { rate }) : t("tax"), value: money(totals.tax) },
  ]
  return (
    <>
      <dl className="tnum grid gap-0.5">
        {rows.map(({ term, value }) => (
          <div key={term} className="flex justify-between gap-4">
            <dt className="text-muted">{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div
          className={cx(
            "mt-1 flex justify-between gap-4 border-t border-line pt-1 font-semibold",
            strong && "text-lg"
          )}
        >
          <dt>{label}</dt>
          <dd>{money(totals.total)}</dd>
        </div>
      </dl>
      {tax && tax.reason !== "domestic" ? (
        <p className="mt-1 text-sm text-muted">{reasons(tax.reason)}</p>
      ) : null}
    </>
  )
}
