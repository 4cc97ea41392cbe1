import { getTranslations } from "next-intl/server"
import type { DisputeDto } from "@/data/disputes"
import { moneyIn } from "@/i18n/money"
import { Confirm } from "@/ui/confirm"
import { TextAreaField } from "@/ui/field"
import { escalateDisputeAction, withdrawDisputeAction } from "./actions"

/** How a buyer ends the talks: the marketplace decides, or the claim is taken back. */
export const DisputeWaysOut = async ({ dispute }: { dispute: DisputeDto }) => {
  const t = await getTranslations("dispute")
  const money = await moneyIn(dispute.currency_code)
  const may = (action: DisputeDto["actions"][number]) => dispute.actions.includes(action)
  const values = { dispute_id: dispute.id }
  const words = { claimed: money(dispute.claimed), seller: dispute.seller.name }
  return (
    <div className="flex flex-wrap gap-2">
      {may("escalate") ? (
        <Confirm
          trigger={t("escalate")}
          triggerVariant="secondary"
          title={t("escalateTitle")}
          text={t("escalateText", words)}
          confirm={t("escalate")}
          cancel={t("close")}
          action={escalateDisputeAction}
          values={values}
        >
          <Why />
        </Confirm>
      ) : null}
      {may("withdraw") ? (
        <Confirm
          trigger={t("withdraw")}
          triggerVariant="secondary"
          title={t("withdrawTitle")}
          text={t("withdrawText", words)}
          confirm={t("withdraw")}
          cancel={t("close")}
          action={withdrawDisputeAction}
          values={values}
          danger
        >
          <Why />
        </Confirm>
      ) : null}
    </div>
  )
}

const Why = async () => {
  const t = await getTranslations("dispute")
  return (
    <TextAreaField name="text" label={t("why")} mark={t("optional")} rows={2} maxLength={2000} />
  )
}
