import { getTranslations } from "next-intl/server"
import type { DisputeCardDto } from "@/data/disputes"
import { DisputeWait } from "@/features/disputes/dispute-wait"
import { moneyIn } from "@/i18n/money"
import { Link } from "@/i18n/navigation"

/** An open dispute on the way of the money: how much it is about and what it waits for. */
export const DisputeStep = async ({ dispute }: { dispute: DisputeCardDto }) => {
  const t = await getTranslations("orderMoney")
  const disputes = await getTranslations("disputes")
  const money = await moneyIn(dispute.currency_code)
  return (
    <>
      <p className="flex flex-wrap justify-between gap-x-4 font-medium">
        <span>{t("inDispute")}</span>
        <span className="tnum">{money(dispute.claimed)}</span>
      </p>
      <p className="tnum text-sm text-muted">
        <DisputeWait dispute={dispute} />
      </p>
      <Link
        href={`/company/disputes/${dispute.id}`}
        className="inline-flex items-center text-sm text-accent hover:underline pointer-coarse:py-2.5"
      >
        {disputes("one", { number: dispute.display_id })}
      </Link>
    </>
  )
}
