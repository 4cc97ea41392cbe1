import { Button, usePrompt } from "@medusajs/ui"
import { api, useAction, useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { DisputeDto } from "../../../http/disputes"
import { DISPUTES_STALE, type AtDispute } from "../../lib/disputes"

type AnswerOfferProps = AtDispute & { offer: NonNullable<DisputeDto["offer"]> }
type Answer = "accept" | "decline"

/** Accepts or declines what the other side would agree to, after saying what it means. */
export const AnswerOffer = ({ dispute, desk, offer }: AnswerOfferProps) => {
  const { t } = useTranslation("wholesale")
  const { money } = useFormat()
  const prompt = usePrompt()
  const send = useAction(
    (answer: Answer) =>
      api.post(`${desk.disputes}/${dispute.id}/answer`, { answer, amount: offer.amount }),
    { refresh: DISPUTES_STALE, done: "disputes.answered" }
  )
  const ask = async (answer: Answer) => {
    const sure = await prompt({
      variant: answer === "accept" ? "confirmation" : "danger",
      title: t(`disputes.${answer}.title`, { amount: money(offer.amount, dispute.currency_code) }),
      description: t(`disputes.${answer}.hint`, {
        refund: money(offer.amount, dispute.currency_code),
        rest: money(dispute.claimed - offer.amount, dispute.currency_code),
        buyer: dispute.buyer.name,
      }),
      confirmText: t(`disputes.${answer}.submit`),
      cancelText: t("common.cancel"),
    })
    if (sure) {
      send.mutate(answer)
    }
  }
  return (
    <>
      <Button size="small" isLoading={send.isPending} onClick={() => void ask("accept")}>
        {t("disputes.accept.open", { amount: money(offer.amount, dispute.currency_code) })}
      </Button>
      <Button
        size="small"
        variant="secondary"
        disabled={send.isPending}
        onClick={() => void ask("decline")}
      >
        {t("disputes.decline.submit")}
      </Button>
    </>
  )
}
