import { getTranslations } from "next-intl/server"
import type { OrderMoneyDto } from "@/data/payments"
import { moneyIn } from "@/i18n/money"

const AMOUNTS = ["asked", "held", "released", "refunded"] as const

/** What an order's money adds up to: asked for, held, released and given back. */
export const MoneyAmounts = async ({
  money: { amounts, currency_code, state },
}: MoneyAmountsProps) => {
  const t = await getTranslations("orderMoney")
  const money = await moneyIn(currency_code)
  return (
    <div>
      <dl className="tnum border-t border-line">
        {AMOUNTS.map((key) => (
          <div key={key} className="flex justify-between gap-4 border-b border-line py-1.5">
            <dt className="text-muted">{t(`amounts.${key}`)}</dt>
            <dd className={amounts[key] > 0 ? "font-medium" : "text-muted"}>
              {money(amounts[key])}
            </dd>
          </div>
        ))}
      </dl>
      {amounts.kept_back > 0 ? (
        <p className="mt-1.5 text-sm font-medium text-warning">
          {t(state === "disputed" ? "keptBackDispute" : "keptBack", {
            amount: money(amounts.kept_back),
          })}
        </p>
      ) : null}
    </div>
  )
}

type MoneyAmountsProps = { money: Pick<OrderMoneyDto, "amounts" | "currency_code" | "state"> }
