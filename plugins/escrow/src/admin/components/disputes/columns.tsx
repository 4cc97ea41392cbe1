import { createDataTableColumnHelper } from "@medusajs/ui"
import { CountdownText, useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { DisputeCardDto } from "../../../http/disputes"
import type { DisputeDesk } from "../../lib/disputes"
import { DisputeBadge } from "./dispute-badge"

const column = createDataTableColumnHelper<DisputeCardDto>()

/** Columns of a list of disputes; the operator sees both companies, a seller its buyer. */
export const useDisputeColumns = ({ side }: DisputeDesk) => {
  const { t } = useTranslation("wholesale")
  const { money } = useFormat()
  return [
    column.accessor("display_id", {
      header: t("disputes.number"),
      cell: ({ row: { original: one } }) => (
        <TwoLines
          first={`#${one.display_id}`}
          second={[t("disputes.order", { number: one.order_display_id }), one.po_number]
            .filter(Boolean)
            .join(" · ")}
        />
      ),
    }),
    column.accessor("state", {
      header: t("disputes.state"),
      cell: ({ getValue }) => <DisputeBadge state={getValue()} />,
    }),
    column.accessor("next_at", {
      header: t("disputes.waitsFor"),
      cell: ({ row }) => <WaitsFor dispute={row.original} />,
    }),
    column.accessor("buyer.name", {
      header: t("disputes.sides.buyer"),
      cell: ({ row: { original: one } }) => (
        <TwoLines
          first={one.buyer.name}
          second={side === "operator" ? t("disputes.with", { name: one.seller.name }) : null}
        />
      ),
    }),
    column.accessor("reasons", {
      header: t("disputes.reasonsHead"),
      cell: ({ getValue }) =>
        getValue()
          .map((reason) => t(`disputes.reasons.${reason}`))
          .join(", "),
    }),
    column.accessor("claimed", {
      header: t("disputes.claimed"),
      align: "right",
      cell: ({ row: { original: one } }) => (
        <span className="text-ui-fg-base whitespace-nowrap tabular-nums">
          {money(one.claimed, one.currency_code)}
        </span>
      ),
    }),
  ]
}

const TwoLines = ({ first, second }: { first: string; second: string | null }) => (
  <span className="flex flex-col">
    <span className="text-ui-fg-base whitespace-nowrap tabular-nums">{first}</span>
    {second ? (
      <span className="text-ui-fg-subtle txt-compact-xsmall whitespace-nowrap">{second}</span>
    ) : null}
  </span>
)

/** Who has the next word and how long, or what came of it. */
const WaitsFor = ({ dispute }: { dispute: DisputeCardDto }) => {
  const { t } = useTranslation("wholesale")
  const { money } = useFormat()
  const { state, next_at, refund, currency_code } = dispute
  return (
    <span className="flex flex-col items-start">
      <span className="whitespace-nowrap">
        {refund === null
          ? t(`disputes.waits.${state}`)
          : t("disputes.wentBack", { amount: money(refund, currency_code) })}
      </span>
      {next_at ? (
        <span className="txt-compact-xsmall">
          <CountdownText to={next_at} />
        </span>
      ) : null}
    </span>
  )
}
