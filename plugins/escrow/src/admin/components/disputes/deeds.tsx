import { Button } from "@medusajs/ui"
import { useCan } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AtDispute } from "../../lib/disputes"
import { AnswerOffer } from "./answer-offer"
import { EscalateForm } from "./escalate-form"
import { OfferForm } from "./offer-form"

/** What the reader can do besides writing and deciding, as the dispute itself allows it. */
export const Deeds = (at: AtDispute) => {
  const { t } = useTranslation("wholesale")
  const { dispute, desk } = at
  const [form, setForm] = useState<"offer" | "escalate" | null>(null)
  const allowed = useCan(desk.acts)
  const deeds = allowed ? dispute.actions : []
  const close = () => setForm(null)
  if (!deeds.some((deed) => deed !== "message" && deed !== "decide")) {
    return null
  }
  return (
    <div className="flex flex-wrap gap-2">
      {deeds.includes("answer_offer") && dispute.offer ? (
        <AnswerOffer {...at} offer={dispute.offer} />
      ) : null}
      {deeds.includes("offer") ? (
        <Button size="small" variant="secondary" onClick={() => setForm("offer")}>
          {t("disputes.offer.open")}
        </Button>
      ) : null}
      {deeds.includes("escalate") ? (
        <Button size="small" variant="secondary" onClick={() => setForm("escalate")}>
          {t(`disputes.escalate.${desk.side}.submit`)}
        </Button>
      ) : null}
      {form === "offer" ? <OfferForm {...at} onClose={close} /> : null}
      {form === "escalate" ? <EscalateForm {...at} onClose={close} /> : null}
    </div>
  )
}
