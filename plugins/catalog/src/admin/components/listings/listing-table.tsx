import type { DataTableFilter } from "@medusajs/ui"
import { ListTable, useCan, useDownload, useList } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { ListingDto } from "../../../http/listing"
import { PRODUCT_STATUSES } from "../../lib/lists"
import { useListingColumns, type ListingRow } from "./columns"
import { ListingForm } from "./listing-form"

/** The own products with how each is sold, and why those that can't be ordered can't. */
export const ListingTable = () => {
  const { t } = useTranslation("wholesale")
  const editable = useCan("catalogue.write")
  const navigate = useNavigate()
  const { save } = useDownload()
  const [edited, setEdited] = useState<ListingDto | null>(null)
  const list = useList<"listings", ListingDto>("/company/listings", "listings", {
    filters: ["status"],
  })
  const filters: DataTableFilter[] = [
    {
      type: "radio",
      id: "status",
      label: t("listings.status"),
      options: PRODUCT_STATUSES.map((value) => ({ value, label: t(`listings.statuses.${value}`) })),
    },
  ]
  const rows: ListingRow[] = list.rows.map((listing) => ({ ...listing, id: listing.product_id }))
  const exportAll = () =>
    save({
      path: "/company/catalogue-export",
      query: { q: list.query.q },
      fileName: "catalogue.csv",
    })
  return (
    <>
      <ListTable
        list={{ ...list, rows }}
        columns={useListingColumns(setEdited, editable)}
        filters={filters}
        search
        level="h1"
        title={t("listings.title")}
        hint={t("listings.hint")}
        rowHref={({ product_id }) => `/products/${product_id}`}
        actions={[
          { label: t("listings.export"), onClick: exportAll },
          ...(editable
            ? [{ label: t("listings.import"), onClick: () => navigate("/listings/imports") }]
            : []),
        ]}
        empty={{ title: t("listings.empty"), hint: t("listings.emptyHint") }}
      />
      {edited ? (
        <ListingForm
          key={edited.product_id}
          listing={edited}
          readOnly={!editable}
          onClose={() => setEdited(null)}
        />
      ) : null}
    </>
  )
}
