import { getFormatter, getTranslations } from "next-intl/server"
import type { DisputeDto } from "@/data/disputes"
import { isUnresolved, waitsFor } from "@/domain/disputes"
import { moneyIn } from "@/i18n/money"
import { Callout } from "@/ui/callout"

/** What a dispute waits for and until when, or how it ended; a change is read out. */
export const DisputeNext = async ({ dispute }: { dispute: DisputeDto }) => {
  const t = await getTranslations("dispute")
  const waits = waitsFor(dispute)
  const words = await wordsOf(dispute)
  return (
    <div aria-live="polite">
      <Callout
        tone={waits === "resolved" ? "positive" : waits === "theirOffer" ? "warning" : "info"}
        title={t(`nextTitles.${dispute.refund === 0 ? "nothing" : waits}`, words)}
      >
        <div className="tnum max-w-3xl">
          <p>
            {waits === "resolved"
              ? t(`ends.${dispute.resolved_by ?? "agreement"}`, words)
              : t(`nextTexts.${waits}`, words)}
          </p>
          {dispute.refund !== null && dispute.refund < dispute.claimed ? (
            <p>{t("rest", words)}</p>
          ) : null}
          <Later dispute={dispute} />
        </div>
      </Callout>
    </div>
  )
}

const wordsOf = async (dispute: DisputeDto) => {
  const format = await getFormatter()
  const money = await moneyIn(dispute.currency_code)
  const { claimed, offer, refund, seller, next_at, closed_at } = dispute
  const until = next_at ?? closed_at
  return {
    seller: seller.name,
    claimed: money(claimed),
    offer: money(offer?.amount ?? 0),
    refund: money(refund ?? 0),
    rest: money(claimed - (refund ?? 0)),
    date: until
      ? format.dateTime(new Date(until), { dateStyle: "medium", timeStyle: "short" })
      : "–",
    left: until ? format.relativeTime(new Date(until), new Date()) : "–",
  }
}

/** From when on the buyer can ask the marketplace to decide. */
const Later = async ({ dispute }: { dispute: DisputeDto }) => {
  const t = await getTranslations("dispute")
  const format = await getFormatter()
  const from = new Date(dispute.escalatable_at)
  if (!isUnresolved(dispute) || dispute.state === "escalated" || from.getTime() <= Date.now()) {
    return null
  }
  return (
    <p>
      {t("askableFrom", {
        date: format.dateTime(from, { dateStyle: "medium", timeStyle: "short" }),
      })}
    </p>
  )
}
