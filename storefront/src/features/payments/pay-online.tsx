import { getTranslations } from "next-intl/server"
import type { PaymentDto } from "@/data/payments"
import { ActionForm } from "@/ui/action-form"
import { SubmitButton } from "@/ui/submit-button"
import { payOnlineAction } from "./actions"

type PayOnlineProps = {
  payment: PaymentDto
  /** Whether the reader may; the others learn who can. */
  buys: boolean
}

/** The way to the provider's page to pay on. */
export const PayOnline = async ({ payment, buys }: PayOnlineProps) => {
  const t = await getTranslations("paymentBox")
  if (!buys) {
    return <p className="border-t border-line py-3 text-sm text-muted">{t("onlineOthers")}</p>
  }
  return (
    <ActionForm action={payOnlineAction} className="grid gap-2 border-t border-line py-3">
      <input type="hidden" name="payment_id" value={payment.id} />
      <SubmitButton className="w-full">{t("online")}</SubmitButton>
      <p className="text-sm text-muted">
        {t(payment.funding_key === "card" ? "onlineChosen" : "onlineText")}
      </p>
    </ActionForm>
  )
}
