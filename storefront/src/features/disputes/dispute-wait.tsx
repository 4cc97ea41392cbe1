import { getTranslations } from "next-intl/server"
import type { DisputeCardDto } from "@/data/disputes"
import { waitsFor } from "@/domain/disputes"
import { dateWriter } from "@/i18n/dates"
import { moneyIn } from "@/i18n/money"

/** In a few words what a dispute waits for and until when, or what came of it. */
export const DisputeWait = async ({ dispute }: { dispute: DisputeCardDto }) => {
  const t = await getTranslations("disputes")
  const date = await dateWriter()
  const money = await moneyIn(dispute.currency_code)
  return t(`waits.${waitsFor(dispute)}`, {
    seller: dispute.seller.name,
    offer: money(dispute.offer?.amount ?? 0),
    refund: money(dispute.refund ?? 0),
    date: date(dispute.next_at ?? dispute.closed_at),
  })
}
