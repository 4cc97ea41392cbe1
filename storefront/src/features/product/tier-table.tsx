"use client"

import { useLocale, useTranslations } from "next-intl"
import type { PageVariantDto } from "@wholesale/catalog/http/discovery"
import { formatMoney } from "@/domain/money"
import { activeBreak, marginPercent, nextBreak, savedPercent } from "@/domain/price-ladder"
import { firstQuantity } from "@/domain/quantity-rule"
import { cx } from "@/ui/cx"
import { LockIcon } from "@/ui/icons"
import { WhyPrice } from "./why-price"

type TierTableProps = {
  variant: PageVariantDto
  /** Whether to say whose steps these are. */
  named: boolean
  quantity: number
  currency: string
  unit: string
  explains: boolean
}

/** The steps of a price: the one that counts now, and what the next one needs. */
export const TierTable = ({
  variant,
  named,
  quantity,
  currency,
  unit,
  explains,
}: TierTableProps) => {
  const t = useTranslations("orderPanel")
  const locale = useLocale()
  const money = (amount: number) => formatMoney(amount, currency, locale)
  const { breaks, hidden, msrp } = variant.price
  if (hidden || breaks.length === 0) {
    return (
      <p className="flex items-center gap-2 rounded-md bg-sunken px-3 py-2.5 text-muted">
        <LockIcon />
        {hidden ? t("priceHidden") : t("noPrice")}
      </p>
    )
  }
  const active = activeBreak(breaks, quantity)
  const next = nextBreak(breaks, quantity)
  return (
    <div>
      <div
        role="region"
        aria-label={t("tiers")}
        tabIndex={0}
        className="overflow-x-auto border-y border-line"
      >
        <table className="tnum w-full text-end">
          <caption className="sr-only">
            {named ? t("tiersOf", { title: variant.title }) : t("tiers")}
          </caption>
          <thead>
            <tr className="bg-sunken text-xs text-muted">
              <th scope="col" className="h-8 px-3 text-start font-semibold">
                {named ? variant.title : t("from")}
              </th>
              {breaks.map((step, index) => (
                <th
                  key={step.min_quantity}
                  scope="col"
                  className={cx(
                    "px-3 font-semibold whitespace-nowrap",
                    step === active && "bg-accent-soft text-accent-strong"
                  )}
                >
                  {t("fromQuantity", {
                    quantity:
                      index === 0
                        ? Math.max(step.min_quantity, firstQuantity(variant.rule))
                        : step.min_quantity,
                  })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th
                scope="row"
                className="h-9 px-3 text-start font-normal whitespace-nowrap text-muted"
              >
                {t("perUnit", { unit })}
              </th>
              {breaks.map((step) => (
                <td
                  key={step.min_quantity}
                  className={cx(
                    "px-3 font-semibold whitespace-nowrap",
                    step === active && "bg-accent-soft"
                  )}
                >
                  {money(step.amount)}
                  {step === active ? <span className="sr-only">{t("active")}</span> : null}
                </td>
              ))}
            </tr>
            <tr className="text-sm text-muted">
              <th scope="row" className="h-7 px-3 text-start font-normal whitespace-nowrap">
                {msrp === null ? t("saving") : t("margin")}
              </th>
              {breaks.map((step) => (
                <td
                  key={step.min_quantity}
                  className={cx("px-3", step === active && "bg-accent-soft")}
                >
                  {percent(
                    msrp === null ? savedPercent(breaks, step) : marginPercent(step.amount, msrp)
                  )}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      <p
        className="mt-1.5 flex min-h-6 flex-wrap items-baseline justify-between gap-x-6"
        role="status"
      >
        <span className="text-accent">
          {next && quantity > 0
            ? t("next", { missing: next.missing, price: money(next.amount) })
            : null}
        </span>
        {msrp === null ? null : (
          <span className="tnum text-sm text-muted">{t("msrp", { price: money(msrp) })}</span>
        )}
      </p>
      {explains ? (
        <WhyPrice
          variantId={variant.id}
          quantity={quantity || (breaks[0]?.min_quantity ?? 1)}
          currency={currency}
        />
      ) : null}
    </div>
  )
}

const percent = (value: number | null) => (value ? `${value} %` : "–")
