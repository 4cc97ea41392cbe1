import { ArrowUpRightOnBox } from "@medusajs/icons"
import { useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { wantsEvidence, type ChargebackDto } from "../../lib/cards"

const DISPUTES = "https://dashboard.stripe.com/disputes/"

/** The way to the provider's dashboard, where evidence about a chargeback is sent. */
export const EvidenceLink = ({ chargeback }: { chargeback: ChargebackDto }) => {
  const { t } = useTranslation("wholesale")
  const { money } = useFormat()
  const { external_id, buyer, amount, currency_code } = chargeback
  return (
    <a
      href={DISPUTES + encodeURIComponent(external_id)}
      target="_blank"
      rel="noreferrer"
      className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover focus-visible:shadow-borders-focus inline-flex items-center gap-x-1 whitespace-nowrap rounded outline-none"
    >
      {t(wantsEvidence(chargeback) ? "cards.chargebacks.evidence" : "cards.chargebacks.look")}
      <span className="sr-only">
        {t("cards.chargebacks.ofOne", { name: buyer.name, amount: money(amount, currency_code) })}
      </span>
      <ArrowUpRightOnBox aria-hidden />
    </a>
  )
}
