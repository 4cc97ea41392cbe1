import { getTranslations } from "next-intl/server"
import type { PaymentDto } from "@/data/payments"
import { amountLeft } from "@/domain/payments"
import { moneyIn } from "@/i18n/money"
import { ActionForm } from "@/ui/action-form"
import { SubmitButton } from "@/ui/submit-button"
import { useCreditAction } from "./actions"

type UseCreditProps = {
  payment: PaymentDto
  /** What the company has for no payment yet; minor units. */
  credit: number
}

/** The way to put the company's credit towards a payment, as much of it as is open. */
export const UseCredit = async ({ payment, credit }: UseCreditProps) => {
  const t = await getTranslations("paymentBox")
  const money = await moneyIn(payment.currency_code)
  return (
    <ActionForm action={useCreditAction} className="grid gap-2 border-t border-line py-3">
      <input type="hidden" name="payment_id" value={payment.id} />
      <SubmitButton className="w-full">
        {t("useCredit", { amount: money(Math.min(credit, amountLeft(payment))) })}
      </SubmitButton>
      <p className="text-sm text-muted">{t("creditText")}</p>
    </ActionForm>
  )
}
