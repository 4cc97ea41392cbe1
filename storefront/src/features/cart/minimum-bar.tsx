import { getTranslations } from "next-intl/server"
import type { CartSellerDto } from "@/data/carts"
import { minimumProgress } from "@/domain/minimum-progress"
import { moneyIn } from "@/i18n/money"
import { CheckIcon } from "@/ui/icons"
import { Meter } from "@/ui/meter"

type MinimumBarProps = {
  minimum: CartSellerDto["minimum"]
  goods: number
  currency: string
  name: string
}

/** How far a manufacturer's part of the cart is towards its minimum order, drawn and in words. */
export const MinimumBar = async ({ minimum, goods, currency, name }: MinimumBarProps) => {
  const t = await getTranslations("cart")
  const money = await moneyIn(currency)
  if (!minimum || minimum.amount === 0) {
    return <p className="text-sm text-muted">{t("noMinimum")}</p>
  }
  const progress = minimumProgress(minimum.amount - minimum.missing, minimum.amount)
  return (
    <div className="w-full max-w-sm">
      <p className="tnum mb-1 flex flex-wrap justify-between gap-x-3 text-sm">
        {progress.reached ? (
          <span className="inline-flex items-center gap-1 text-positive">
            <CheckIcon className="size-3.5" />
            {t("reached", { minimum: money(minimum.amount) })}
          </span>
        ) : (
          <>
            <span>{t("minimumOf", { value: money(goods), minimum: money(minimum.amount) })}</span>
            <strong className="font-semibold text-warning">
              {t("toGo", { missing: money(minimum.missing) })}
            </strong>
          </>
        )}
        <span className="text-muted">{t(minimum.kind)}</span>
      </p>
      <Meter
        percent={progress.percent}
        done={progress.reached}
        label={t("minimumTitle", { name })}
      />
    </div>
  )
}
