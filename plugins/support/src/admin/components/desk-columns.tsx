import { createDataTableColumnHelper } from "@medusajs/ui"
import { useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { TicketCardDto } from "../../http/support"
import { PriorityBadge, StateBadge } from "./badges"
import { TimeLeft } from "./time-left"
import { TwoLines } from "./two-lines"

const column = createDataTableColumnHelper<TicketCardDto>()

/** Columns of the operator's work list. */
export const useDeskColumns = () => {
  const { t } = useTranslation("wholesale")
  const { ago } = useFormat()
  return [
    column.select(),
    column.accessor("number", {
      header: t("support.number"),
      cell: ({ row: { original: one } }) => (
        <TwoLines first={one.number} second={ago(one.last_message_at)} />
      ),
    }),
    column.accessor("clock", {
      header: t("support.timeLeft"),
      cell: ({ getValue }) => <TimeLeft clock={getValue()} />,
    }),
    column.accessor("subject", {
      header: t("support.subject"),
      cell: ({ row: { original: one } }) => (
        <TwoLines
          clip
          first={one.subject}
          second={[
            t(`support.categories.${one.category}`),
            one.order ? t("support.order", { number: one.order.display_id }) : null,
          ]
            .filter(Boolean)
            .join(" · ")}
        />
      ),
    }),
    column.accessor("company.name", {
      header: t("support.company"),
      cell: ({ row: { original: one } }) => (
        <TwoLines clip first={one.company.name} second={t(`support.sides.${one.side}`)} />
      ),
    }),
    column.accessor("priority", {
      header: t("support.priority"),
      cell: ({ getValue }) => <PriorityBadge priority={getValue()} />,
    }),
    column.accessor("state", {
      header: t("support.state"),
      cell: ({ getValue }) => <StateBadge state={getValue()} side="operator" />,
    }),
    column.accessor("assignee", {
      header: t("support.assignee"),
      cell: ({ getValue }) => (
        <span className="whitespace-nowrap">{getValue()?.name ?? t("support.nobody")}</span>
      ),
    }),
  ]
}
