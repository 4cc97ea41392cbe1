import { useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"

/** Says what an amount means for a payment that misses another one; both in minor units. */
export const useAmountHint = () => {
  const { t } = useTranslation("wholesale")
  const { money } = useFormat()
  return (amount: number, missing: number, currency: string): string => {
    if (amount === missing) {
      return t("payments.pays")
    }
    return amount < missing
      ? t("payments.leaves", { amount: money(missing - amount, currency) })
      : t("payments.exceeds", { amount: money(amount - missing, currency) })
  }
}
