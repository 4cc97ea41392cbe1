import { createDataTableColumnHelper, StatusBadge, type DataTableFilter } from "@medusajs/ui"
import { ListTable, useFormat, useList } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { InventoryHintDto } from "../../../http/imports"
import { HINT_COLORS, HINTS } from "../../lib/lists"

type HintRow = InventoryHintDto & { id: string }

const column = createDataTableColumnHelper<HintRow>()

const useColumns = () => {
  const { t } = useTranslation("wholesale")
  const format = useFormat()
  const count = (value: number | null) => (
    <span className="tabular-nums">{value === null ? "–" : format.number(value)}</span>
  )
  return [
    column.accessor("product_title", {
      header: t("inventory.variant"),
      cell: ({ row }) => (
        <span className="flex min-w-44 flex-col">
          <span className="text-ui-fg-base">
            {row.original.product_title}
            {row.original.variant_title ? ` · ${row.original.variant_title}` : null}
          </span>
          <span className="text-ui-fg-subtle txt-compact-xsmall">{row.original.sku}</span>
        </span>
      ),
    }),
    column.accessor("hints", {
      header: t("inventory.hint"),
      cell: ({ row }) => (
        <span className="flex flex-wrap gap-1">
          {row.original.hints.map((hint) => (
            <StatusBadge key={hint} color={HINT_COLORS[hint]} className="whitespace-nowrap">
              {t(`inventory.hints.${hint}`)}
            </StatusBadge>
          ))}
        </span>
      ),
    }),
    column.accessor("available", {
      header: t("inventory.available"),
      align: "right",
      cell: ({ row }) => (
        <span className="flex flex-col text-right tabular-nums">
          {format.number(row.original.available)}
          {row.original.low_stock_threshold === null ? null : (
            <span className="text-ui-fg-subtle txt-compact-xsmall">
              {t("inventory.threshold", {
                least: format.number(row.original.low_stock_threshold),
              })}
            </span>
          )}
        </span>
      ),
    }),
    column.accessor("sold_90_days", {
      header: t("inventory.sold"),
      align: "right",
      cell: ({ getValue }) => count(getValue()),
    }),
    column.accessor("days_of_cover", {
      header: t("inventory.cover"),
      align: "right",
      cell: ({ getValue }) => {
        const days = getValue()
        return days === null ? "–" : t("inventory.days", { count: days })
      },
    }),
    column.accessor("reorder_point", {
      header: t("inventory.reorderPoint"),
      align: "right",
      cell: ({ getValue }) => count(getValue()),
    }),
    column.accessor("reorder_quantity", {
      header: t("inventory.make"),
      align: "right",
      cell: ({ getValue }) => (
        <span className="text-ui-fg-base font-medium">{count(getValue())}</span>
      ),
    }),
    column.accessor("last_sold_on", {
      header: t("inventory.lastSold"),
      cell: ({ getValue }) => format.date(getValue()),
    }),
  ]
}

/** What the sales so far say about the stock: what to make, what runs out, what does not sell. */
export const HintTable = () => {
  const { t } = useTranslation("wholesale")
  const list = useList<"inventory_hints", InventoryHintDto>(
    "/company/inventory-hints",
    "inventory_hints",
    { filters: ["hint"] }
  )
  const rows: HintRow[] = list.rows.map((row) => ({ ...row, id: row.variant_id }))
  const filters: DataTableFilter[] = [
    {
      type: "radio",
      id: "hint",
      label: t("inventory.hint"),
      options: HINTS.map((value) => ({ value, label: t(`inventory.hints.${value}`) })),
    },
  ]
  return (
    <ListTable
      list={{ ...list, rows }}
      columns={useColumns()}
      filters={filters}
      level="h1"
      title={t("inventory.title")}
      hint={t("inventory.pageHint")}
      rowHref={({ product_id, variant_id }) => `/products/${product_id}/variants/${variant_id}`}
      empty={{ title: t("inventory.empty"), hint: t("inventory.emptyHint") }}
    />
  )
}
