"use client"

import { useLocale, useTranslations } from "next-intl"
import { useActionState, useEffect, useState } from "react"
import type { PageVariantDto, ProductPageDto } from "@wholesale/catalog/http/discovery"
import { IDLE } from "@/domain/form-state"
import { formatMoney } from "@/domain/money"
import { sameLadders, sheetTotals, type Quantities } from "@/domain/order-sheet"
import { variantMatrix } from "@/domain/variant-matrix"
import { addToCartAction } from "@/features/cart/actions"
import { Link } from "@/i18n/navigation"
import { buttonClass } from "@/ui/button"
import { Callout } from "@/ui/callout"
import { CartIcon } from "@/ui/icons"
import { TierTable } from "./tier-table"
import { VariantGrid } from "./variant-grid"
import { VariantRows } from "./variant-rows"

type OrderPanelProps = {
  options: ProductPageDto["options"]
  variants: PageVariantDto[]
  currency: string
  unit: string
  /** Whether the viewer may order; others see prices and rules only. */
  buys: boolean
}

/** All variants of a product on one screen, each with its quantity, and what they come to together. */
export const OrderPanel = ({ options, variants, currency, unit, buys }: OrderPanelProps) => {
  const t = useTranslations("orderPanel")
  const locale = useLocale()
  const [state, submit, pending] = useActionState(addToCartAction, IDLE)
  const [quantities, setQuantities] = useState<Quantities>({})
  const [touched, setTouched] = useState(variants[0]?.id)
  const matrix = variantMatrix(options, variants)
  const totals = sheetTotals(variants, quantities)
  const shown = variants.find(({ id }) => id === touched) ?? variants[0]

  useEffect(() => {
    if (state.status === "done") {
      setQuantities({})
    }
  }, [state])

  const change = (id: string, quantity: number) => {
    setTouched(id)
    setQuantities((current) => ({ ...current, [id]: quantity }))
  }
  const sheet = { variants, quantities, currency, buys, change, touch: setTouched }
  return (
    <form action={submit} aria-busy={pending} aria-label={t("title")}>
      {shown ? (
        <TierTable
          variant={shown}
          named={variants.length > 1 && !sameLadders(variants)}
          quantity={quantities[shown.id] ?? 0}
          currency={currency}
          unit={unit}
          explains={buys}
        />
      ) : null}
      <div className="mt-5">
        {matrix ? <VariantGrid matrix={matrix} {...sheet} /> : <VariantRows {...sheet} />}
      </div>
      {buys ? (
        <div className="sticky bottom-0 z-20 mt-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line bg-canvas py-3">
          <p className="tnum" role="status">
            <span className="text-muted">
              {t("units", { units: totals.units, lines: totals.lines })}
            </span>
            <strong className="ms-3 text-lg font-semibold">
              {totals.amount === null ? "–" : formatMoney(totals.amount, currency, locale)}
            </strong>
          </p>
          <button type="submit" disabled={pending} className={buttonClass("primary", "px-5")}>
            <CartIcon />
            {t("add")}
          </button>
        </div>
      ) : null}
      {state.status === "idle" ? null : (
        <Callout
          key={state.stamp}
          tone={state.status === "done" ? "positive" : "danger"}
          live
          action={
            state.status === "done" ? (
              <Link href="/cart" className={buttonClass()}>
                {t("toCart")}
              </Link>
            ) : undefined
          }
        >
          {state.message}
        </Callout>
      )}
    </form>
  )
}
