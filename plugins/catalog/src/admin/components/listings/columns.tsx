import { createDataTableColumnHelper, StatusBadge } from "@medusajs/ui"
import { useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { ListingDto } from "../../../http/listing"
import { STATUS_COLORS } from "../../lib/lists"
import { Reasons } from "./reasons"

export type ListingRow = ListingDto & { id: string }

const column = createDataTableColumnHelper<ListingRow>()

/** What the list of listings tells of each. */
export const useListingColumns = (edit: (listing: ListingDto) => void, editable: boolean) => {
  const { t } = useTranslation("wholesale")
  const { number } = useFormat()
  return [
    column.accessor("title", {
      header: t("listings.product"),
      cell: ({ row }) => <Product listing={row.original} />,
    }),
    column.accessor("status", {
      header: t("listings.status"),
      cell: ({ getValue }) => (
        <StatusBadge color={STATUS_COLORS[getValue()] ?? "grey"}>
          {t(`listings.statuses.${getValue()}`)}
        </StatusBadge>
      ),
    }),
    column.accessor("reasons", {
      header: t("listings.orderability"),
      cell: ({ getValue }) => <Reasons reasons={getValue()} />,
    }),
    column.accessor("visibility", {
      header: t("listings.visibility"),
      cell: ({ row }) => (
        <span className="flex flex-col">
          <span>{t(`listings.visibilities.${row.original.visibility}`)}</span>
          <span className="text-ui-fg-subtle txt-compact-xsmall">
            {t("listings.pricesFor", {
              who: t(`listings.visibilities.${row.original.price_visibility}`),
            })}
          </span>
        </span>
      ),
    }),
    column.accessor("supply", {
      header: t("listings.supply"),
      cell: ({ row }) => (
        <span className="flex flex-col whitespace-nowrap">
          <span>{t(`listings.supplies.${row.original.supply}`)}</span>
          <span className="text-ui-fg-subtle txt-compact-xsmall">
            {t("listings.leadDays", { count: row.original.lead_time_days })}
          </span>
        </span>
      ),
    }),
    column.accessor("available", {
      header: t("listings.available"),
      align: "right",
      cell: ({ getValue }) => <span className="tabular-nums">{number(getValue())}</span>,
    }),
    column.display({
      id: "edit",
      cell: ({ row }) => (
        <button
          type="button"
          className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover txt-compact-small-plus"
          onClick={() => edit(row.original)}
        >
          {t(editable ? "listings.edit" : "listings.view")}
          <span className="sr-only"> {row.original.title}</span>
        </button>
      ),
    }),
  ]
}

const Product = ({ listing }: { listing: ListingDto }) => {
  const { t } = useTranslation("wholesale")
  return (
    <span className="flex min-w-48 items-center gap-x-3">
      {listing.thumbnail ? (
        <img src={listing.thumbnail} alt="" className="size-8 shrink-0 rounded object-cover" />
      ) : null}
      <span className="flex min-w-0 flex-col">
        <span className="text-ui-fg-base truncate">{listing.title}</span>
        <span className="text-ui-fg-subtle txt-compact-xsmall">
          {t("listings.variants", { count: listing.variant_count })} ·{" "}
          {t(`listings.units.${listing.unit_of_sale}`)}
        </span>
      </span>
    </span>
  )
}
