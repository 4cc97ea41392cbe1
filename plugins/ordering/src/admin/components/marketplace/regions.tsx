import { createDataTableColumnHelper } from "@medusajs/ui"
import { ListTable, useFormat, useList } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { RegionForm } from "./region-form"

/** As much of a company as this list shows. */
export type Distributor = {
  id: string
  trading_name: string
  country_code: string
  verification_level: number
}

const column = createDataTableColumnHelper<Distributor>()

/** The distributors, and the regions whose orders each may read. */
export const Regions = () => {
  const { t } = useTranslation("wholesale")
  const { country } = useFormat()
  const [edited, setEdited] = useState<Distributor | null>(null)
  const list = useList<"companies", Distributor>("/companies", "companies", {
    fixed: { kind: "distributor" },
  })
  const columns = [
    column.accessor("trading_name", { header: t("marketplace.distributor") }),
    column.accessor("country_code", {
      header: t("marketplace.country"),
      cell: ({ getValue }) => country(getValue()),
    }),
    column.accessor("verification_level", { header: t("customers.level") }),
    column.display({
      id: "open",
      cell: ({ row }) => (
        <button
          type="button"
          className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover txt-compact-small-plus"
          onClick={() => setEdited(row.original)}
        >
          {t("marketplace.editRegions")}
          <span className="sr-only"> {row.original.trading_name}</span>
        </button>
      ),
    }),
  ]
  return (
    <>
      <ListTable
        list={list}
        columns={columns}
        search
        level="h1"
        title={t("marketplace.regions")}
        hint={t("marketplace.regionsHint")}
        empty={{
          title: t("marketplace.noDistributors"),
          hint: t("marketplace.noDistributorsHint"),
        }}
      />
      {edited ? (
        <RegionForm key={edited.id} distributor={edited} onClose={() => setEdited(null)} />
      ) : null}
    </>
  )
}
