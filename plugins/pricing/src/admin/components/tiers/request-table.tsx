import { Badge, Button, createDataTableColumnHelper, type DataTableFilter } from "@medusajs/ui"
import { ListTable, useCan, useFormat, useList } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { TierRequestDto } from "../../../http/tiers"
import { DecideRequest } from "./decide-request"

const column = createDataTableColumnHelper<TierRequestDto>()

const COLORS = {
  requested: "orange",
  approved: "green",
  declined: "red",
  withdrawn: "grey",
} as const

const useColumns = () => {
  const { t } = useTranslation("wholesale")
  const format = useFormat()
  return [
    column.accessor("partner.name", { header: t("prices.retailer") }),
    column.accessor("tier.name", {
      header: t("tiers.tier"),
      cell: ({ row: { original: one } }) =>
        one.granted_tier && one.granted_tier.id !== one.tier.id
          ? t("tiers.insteadOf", { granted: one.granted_tier.name, asked: one.tier.name })
          : one.tier.name,
    }),
    column.accessor("status", {
      header: t("tiers.status"),
      cell: ({ getValue }) => (
        <Badge size="2xsmall" color={COLORS[getValue()]}>
          {t(`tiers.statuses.${getValue()}`)}
        </Badge>
      ),
    }),
    column.accessor("message", {
      header: t("tiers.message"),
      cell: ({ getValue }) => (
        <span className="block max-w-xs truncate" title={getValue() ?? undefined}>
          {getValue() ?? "–"}
        </span>
      ),
    }),
    column.accessor("created_at", {
      header: t("tiers.asked"),
      cell: ({ getValue }) => (
        <span title={format.moment(getValue())}>{format.ago(getValue())}</span>
      ),
    }),
  ]
}

/** The retailers that ask for a tier. */
export const RequestTable = () => {
  const { t } = useTranslation("wholesale")
  const editable = useCan("catalogue.write")
  const [decided, setDecided] = useState<TierRequestDto | null>(null)
  const list = useList<"price_tier_requests", TierRequestDto>(
    "/company/price-tier-requests",
    "price_tier_requests",
    { filters: ["status"] }
  )
  const columns = useColumns()
  const actions = column.display({
    id: "actions",
    cell: ({ row: { original: one } }) =>
      one.status === "requested" ? (
        <Button size="small" variant="secondary" onClick={() => setDecided(one)}>
          {t("tiers.decide")}
          <span className="sr-only"> {one.partner.name}</span>
        </Button>
      ) : null,
  })
  const filters: DataTableFilter[] = [
    {
      type: "radio",
      id: "status",
      label: t("tiers.status"),
      options: Object.keys(COLORS).map((value) => ({ value, label: t(`tiers.statuses.${value}`) })),
    },
  ]
  return (
    <>
      <ListTable
        list={list}
        columns={editable ? [...columns, actions] : columns}
        filters={filters}
        level="h1"
        title={t("tiers.requestsTitle")}
        hint={t("tiers.requestsHint")}
        empty={{ title: t("tiers.noRequests"), hint: t("tiers.noRequestsHint") }}
      />
      {decided ? <DecideRequest request={decided} onClose={() => setDecided(null)} /> : null}
    </>
  )
}
