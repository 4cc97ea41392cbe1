import { getTranslations } from "next-intl/server"
import type { PaymentDto } from "@/data/payments"
import { amountLeft } from "@/domain/payments"
import { moneyIn } from "@/i18n/money"
import { Link } from "@/i18n/navigation"
import { ActionForm } from "@/ui/action-form"
import { buttonClass } from "@/ui/button"
import { Callout } from "@/ui/callout"
import { SubmitButton } from "@/ui/submit-button"
import { lookAgainAction } from "./actions"

/** Says to whoever is back from the provider's page that the provider has not confirmed anything yet. */
export const CardReturn = async ({ payment }: { payment: PaymentDto }) => {
  const t = await getTranslations("groupPayment")
  const money = await moneyIn(payment.currency_code)
  return (
    <div className="grid gap-3">
      <Callout title={t("waitingTitle")}>
        <p className="tnum">{t("waitingText", { amount: money(amountLeft(payment)) })}</p>
      </Callout>
      <ActionForm action={lookAgainAction} className="grid gap-3">
        <div className="flex flex-wrap gap-2">
          <SubmitButton variant="secondary">{t("lookAgain")}</SubmitButton>
          <Link href={`/order-groups/${payment.group_id}`} className={buttonClass("quiet")}>
            {t("notPaid")}
          </Link>
        </div>
      </ActionForm>
    </div>
  )
}
