import { getTranslations } from "next-intl/server"
import type { DisputeDto } from "@/data/disputes"
import { moneyIn } from "@/i18n/money"
import { Confirm } from "@/ui/confirm"
import { answerOfferAction } from "./actions"

/** What the seller would agree to, with what accepting and declining it would do. */
export const OfferOnTable = async ({ dispute }: { dispute: DisputeDto }) => {
  const t = await getTranslations("dispute")
  const money = await moneyIn(dispute.currency_code)
  const { offer, claimed, id, seller } = dispute
  if (!offer || !dispute.actions.includes("answer_offer")) {
    return null
  }
  const words = {
    seller: seller.name,
    offer: money(offer.amount),
    claimed: money(claimed),
    rest: money(claimed - offer.amount),
  }
  const answer = (values: { answer: "accept" | "decline" }) => ({
    ...values,
    dispute_id: id,
    amount: String(offer.amount),
  })
  return (
    <section
      aria-label={t("onTable")}
      className="mt-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-lg border border-accent bg-surface p-4"
    >
      <div className="min-w-0">
        <p className="text-sm text-muted">{t("offered", words)}</p>
        <p className="tnum">
          <span className="text-xl font-semibold">{words.offer}</span>{" "}
          <span className="text-muted">{t("ofClaim", words)}</span>
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        <Confirm
          trigger={t("accept")}
          triggerVariant="primary"
          title={t("acceptTitle", words)}
          text={t("acceptText", words)}
          confirm={t("accept")}
          cancel={t("close")}
          action={answerOfferAction}
          values={answer({ answer: "accept" })}
        />
        <Confirm
          trigger={t("decline")}
          triggerVariant="secondary"
          title={t("declineTitle", words)}
          text={t("declineText")}
          confirm={t("decline")}
          cancel={t("close")}
          action={answerOfferAction}
          values={answer({ answer: "decline" })}
        />
      </div>
    </section>
  )
}
