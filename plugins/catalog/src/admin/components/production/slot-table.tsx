import { createDataTableColumnHelper, StatusBadge, type DataTableFilter } from "@medusajs/ui"
import { ListTable, useFormat, useList } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { ProductionSlotDto } from "../../../http/listing"
import { SLOT_COLORS } from "../../lib/lists"

const column = createDataTableColumnHelper<ProductionSlotDto>()

/** Every slot with its numbers, for those who do not read a drawing. */
export const SlotTable = ({ onOpen }: { onOpen: (slot: ProductionSlotDto) => void }) => {
  const { t } = useTranslation("wholesale")
  const format = useFormat()
  const list = useList<"production_slots", ProductionSlotDto>(
    "/company/production-slots",
    "production_slots",
    { filters: ["status"], prefix: "slots", pageSize: 10 }
  )
  const columns = [
    column.accessor("product_title", {
      header: t("production.product"),
      cell: ({ getValue }) => <span className="text-ui-fg-base">{getValue()}</span>,
    }),
    column.accessor("starts_on", {
      header: t("production.starts"),
      cell: ({ getValue }) => format.date(getValue()),
    }),
    column.accessor("ready_on", {
      header: t("production.ready"),
      cell: ({ getValue }) => format.date(getValue()),
    }),
    column.accessor("booked", {
      header: t("production.booked"),
      align: "right",
      cell: ({ row }) => (
        <span className="tabular-nums">
          {t("production.bookedOf", {
            booked: format.number(row.original.booked),
            capacity: format.number(row.original.capacity),
          })}
        </span>
      ),
    }),
    column.accessor("status", {
      header: t("production.status"),
      cell: ({ row }) => (
        <StatusBadge color={SLOT_COLORS[row.original.status]}>
          {t(`production.statuses.${row.original.status}`)}
        </StatusBadge>
      ),
    }),
    column.display({
      id: "open",
      cell: ({ row }) => (
        <button
          type="button"
          className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover txt-compact-small-plus"
          onClick={() => onOpen(row.original)}
        >
          {t("production.open")}
          <span className="sr-only">
            {" "}
            {row.original.product_title}, {format.date(row.original.starts_on)}
          </span>
        </button>
      ),
    }),
  ]
  const filters: DataTableFilter[] = [
    {
      type: "radio",
      id: "status",
      label: t("production.status"),
      options: Object.keys(SLOT_COLORS).map((value) => ({
        value,
        label: t(`production.statuses.${value}`),
      })),
    },
  ]
  return (
    <ListTable
      list={list}
      columns={columns}
      filters={filters}
      level="h2"
      title={t("production.list")}
      empty={{ title: t("production.listEmpty"), hint: t("production.emptyHint") }}
    />
  )
}
