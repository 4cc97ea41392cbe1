import { createDataTableColumnHelper } from "@medusajs/ui"
import { useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { daysBetween, wantsEvidence, type ChargebackDto } from "../../lib/cards"
import { MoneyLink } from "../parts/money-link"
import { EvidenceLink } from "./evidence-link"
import { ChargebackState } from "./state-badges"

const column = createDataTableColumnHelper<ChargebackDto>()

/** The columns of the list of chargebacks. */
export const useChargebackColumns = () => {
  const { t } = useTranslation("wholesale")
  return [
    column.accessor("state", {
      header: t("cards.chargebacks.state"),
      cell: ({ getValue }) => <ChargebackState state={getValue()} />,
    }),
    column.accessor("buyer.name", {
      header: t("cards.chargebacks.buyer"),
      cell: ({ row: { original: chargeback } }) => (
        <span className="flex flex-col items-start py-1">
          <span className="text-ui-fg-base">{chargeback.buyer.name}</span>
          <MoneyLink to={`/money/payments/${chargeback.payment_id}`}>
            <span className="txt-compact-xsmall whitespace-nowrap">
              {chargeback.payment_reference}
            </span>
          </MoneyLink>
        </span>
      ),
    }),
    column.accessor("amount", {
      header: t("cards.chargebacks.amount"),
      align: "right",
      cell: ({ row }) => <Amount chargeback={row.original} />,
    }),
    column.accessor("reason", {
      header: t("cards.chargebacks.reason"),
      cell: ({ getValue }) =>
        t([`cards.chargebacks.reasons.${getValue()}`, "cards.chargebacks.reasons.other"], {
          reason: getValue(),
        }),
    }),
    column.accessor("orders", {
      header: t("cards.chargebacks.orders"),
      cell: ({ getValue }) => (
        <span className="flex flex-wrap gap-x-2">
          {getValue().map(({ seller_order_id, display_id }) => (
            <MoneyLink key={seller_order_id} to={`/marketplace/${seller_order_id}`}>
              #{display_id}
            </MoneyLink>
          ))}
        </span>
      ),
    }),
    column.accessor("due_by", {
      header: t("cards.chargebacks.due"),
      cell: ({ row }) => <Due chargeback={row.original} />,
    }),
    column.display({
      id: "evidence",
      header: () => <span className="sr-only">{t("cards.chargebacks.evidence")}</span>,
      cell: ({ row }) => <EvidenceLink chargeback={row.original} />,
    }),
  ]
}

const Amount = ({ chargeback }: { chargeback: ChargebackDto }) => {
  const { t } = useTranslation("wholesale")
  const { money } = useFormat()
  const { amount, beyond, currency_code: currency } = chargeback
  return (
    <span className="flex flex-col items-end whitespace-nowrap tabular-nums">
      <span className="text-ui-fg-base">{money(amount, currency)}</span>
      {beyond > 0 ? (
        <span className="text-ui-fg-subtle txt-compact-xsmall">
          {t("cards.chargebacks.beyond", { amount: money(beyond, currency) })}
        </span>
      ) : null}
    </span>
  )
}

const Due = ({ chargeback }: { chargeback: ChargebackDto }) => {
  const { t } = useTranslation("wholesale")
  const { day } = useFormat()
  const { due_by } = chargeback
  if (due_by === null) {
    return "–"
  }
  const left = daysBetween(new Date(), new Date(due_by))
  return (
    <span className="flex flex-col whitespace-nowrap tabular-nums">
      {day(due_by)}
      {wantsEvidence(chargeback) ? (
        <span className="txt-compact-xsmall text-ui-tag-orange-text">
          {left < 0 ? t("cards.chargebacks.overdue") : t("cards.chargebacks.left", { count: left })}
        </span>
      ) : null}
    </span>
  )
}
