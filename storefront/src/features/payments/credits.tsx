import { getTranslations } from "next-intl/server"
import type { CreditDto } from "@/data/payments"
import { moneyIn } from "@/i18n/money"
import { ActionForm } from "@/ui/action-form"
import { Callout } from "@/ui/callout"
import { SubmitButton } from "@/ui/submit-button"
import { askCreditBackAction } from "./actions"

type CreditsProps = {
  credits: CreditDto[]
  /** Whether the reader may ask for it. */
  manages: boolean
}

/** What the company has with the marketplace that is for no payment, and how to get it back. */
export const Credits = ({ credits, manages }: CreditsProps) => (
  <div className="mb-4 grid gap-3 empty:hidden">
    {credits.map((credit) => (
      <Credit key={credit.currency_code} credit={credit} manages={manages} />
    ))}
  </div>
)

const Credit = async ({ credit, manages }: { credit: CreditDto; manages: boolean }) => {
  const t = await getTranslations("credit")
  const money = await moneyIn(credit.currency_code)
  return (
    <Callout
      title={<span className="tnum">{t("title", { amount: money(credit.available) })}</span>}
      action={
        manages ? (
          <ActionForm action={askCreditBackAction}>
            <input type="hidden" name="currency_code" value={credit.currency_code} />
            <SubmitButton variant="secondary">{t("askBack")}</SubmitButton>
          </ActionForm>
        ) : undefined
      }
    >
      {t("text")}
    </Callout>
  )
}
