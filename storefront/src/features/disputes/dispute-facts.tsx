import { getTranslations } from "next-intl/server"
import type { DisputeDto } from "@/data/disputes"
import { dateWriter } from "@/i18n/dates"
import { moneyIn } from "@/i18n/money"
import { Link } from "@/i18n/navigation"
import { DefinitionList } from "@/ui/definition-list"

/** Of which order a dispute is, and its amounts. */
export const DisputeFacts = async ({ dispute }: { dispute: DisputeDto }) => {
  const t = await getTranslations("dispute")
  const money = await moneyIn(dispute.currency_code)
  const date = await dateWriter()
  return (
    <DefinitionList
      narrow
      rows={[
        {
          term: t("order"),
          value: (
            <Link
              href={`/orders/${dispute.seller_order_id}`}
              className="text-accent hover:underline"
            >
              {`#${dispute.order_display_id}`}
            </Link>
          ),
        },
        { term: t("poNumber"), value: dispute.po_number ?? "–" },
        { term: t("seller"), value: dispute.seller.name },
        { term: t("opened"), value: date(dispute.opened_at) },
        { term: t("claimed"), value: money(dispute.claimed) },
        ...(dispute.frozen > 0 ? [{ term: t("held"), value: money(dispute.frozen) }] : []),
        ...(dispute.refund === null ? [] : [{ term: t("refunded"), value: money(dispute.refund) }]),
      ]}
    />
  )
}
