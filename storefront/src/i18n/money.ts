import { useLocale } from "next-intl"
import { getLocale } from "next-intl/server"
import { formatMoney } from "@/domain/money"

/** Writes minor units of one currency as the page's language does. */
export const moneyIn = async (currency: string) => {
  const locale = await getLocale()
  return (amount: number) => formatMoney(amount, currency, locale)
}

/** The same for components that wait for nothing. */
export const useMoney = (currency: string) => {
  const locale = useLocale()
  return (amount: number) => formatMoney(amount, currency, locale)
}
