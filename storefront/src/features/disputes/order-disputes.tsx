import { getTranslations } from "next-intl/server"
import type { Outcome } from "@/data/attempt"
import type { DisputeCardDto } from "@/data/disputes"
import { DISPUTE_TONES } from "@/domain/disputes"
import { ProblemState } from "@/features/shell/problem-state"
import { moneyIn } from "@/i18n/money"
import { Link } from "@/i18n/navigation"
import { Section } from "@/ui/page-header"
import { Status } from "@/ui/status"
import { DisputeWait } from "./dispute-wait"

/** The disputes of an order, open and past ones; nothing where there was none. */
export const OrderDisputes = async ({ outcome }: { outcome: Outcome<DisputeCardDto[]> }) => {
  const t = await getTranslations("disputes")
  if (outcome.ok && outcome.data.length === 0) {
    return null
  }
  return (
    <Section id="disputes" title={t("title")}>
      {outcome.ok ? (
        <ul className="border-t border-line">
          {outcome.data.map((dispute) => (
            <OrderDispute key={dispute.id} dispute={dispute} />
          ))}
        </ul>
      ) : (
        <ProblemState problem={outcome.problem} />
      )}
    </Section>
  )
}

const OrderDispute = async ({ dispute }: { dispute: DisputeCardDto }) => {
  const t = await getTranslations("disputes")
  const states = await getTranslations("disputeStates")
  const money = await moneyIn(dispute.currency_code)
  return (
    <li className="border-b border-line py-2.5">
      <p className="flex flex-wrap justify-between gap-x-4">
        <span className="flex flex-wrap gap-x-3">
          <Link
            href={`/company/disputes/${dispute.id}`}
            className="font-medium text-accent hover:underline pointer-coarse:py-2.5"
          >
            {t("one", { number: dispute.display_id })}
          </Link>
          <Status tone={DISPUTE_TONES[dispute.state]} label={states(dispute.state)} />
        </span>
        <span className="tnum font-medium">{money(dispute.claimed)}</span>
      </p>
      <p className="tnum text-sm text-muted">
        <DisputeWait dispute={dispute} />
      </p>
    </li>
  )
}
