import { Badge, createDataTableColumnHelper } from "@medusajs/ui"
import { ListTable, useCan, useFormat, useList } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { TierDto } from "../../../http/tiers"
import { TierForm } from "./tier-form"
import { useRuleText } from "./use-rule-text"

const column = createDataTableColumnHelper<TierDto>()

const useColumns = () => {
  const { t } = useTranslation("wholesale")
  const { number } = useFormat()
  const ruleText = useRuleText()
  return [
    column.accessor("name", {
      header: t("tiers.name"),
      cell: ({ row: { original: tier } }) => (
        <span className="flex items-center gap-x-2">
          <span className="text-ui-fg-base">{tier.name}</span>
          {tier.requestable ? <Badge size="2xsmall">{t("tiers.open")}</Badge> : null}
        </span>
      ),
    }),
    column.accessor("rank", { header: t("tiers.rank") }),
    column.accessor("rule", {
      header: t("tiers.rule"),
      cell: ({ getValue }) => ruleText(getValue()),
    }),
    column.accessor("members", {
      header: t("tiers.members"),
      cell: ({ getValue }) => number(getValue()),
    }),
    column.accessor("prices", {
      header: t("tiers.prices"),
      cell: ({ getValue }) => number(getValue()),
    }),
    column.accessor("open_requests", {
      header: t("tiers.requests"),
      cell: ({ getValue }) =>
        getValue() ? (
          <Badge size="2xsmall" color="orange">
            {number(getValue())}
          </Badge>
        ) : (
          "–"
        ),
    }),
  ]
}

/** The own price tiers, the highest rank first. */
export const TierTable = () => {
  const { t } = useTranslation("wholesale")
  const editable = useCan("catalogue.write")
  const [adding, setAdding] = useState(false)
  const list = useList<"price_tiers", TierDto>("/company/price-tiers", "price_tiers")
  const columns = useColumns()
  return (
    <>
      <ListTable
        list={list}
        columns={columns}
        search
        level="h1"
        title={t("tiers.title")}
        hint={t("tiers.hint")}
        empty={{ title: t("tiers.empty"), hint: t("tiers.emptyHint") }}
        rowHref={(tier) => `/price-tiers/${tier.id}`}
        actions={editable ? [{ label: t("tiers.add"), onClick: () => setAdding(true) }] : []}
      />
      {adding ? <TierForm tier={null} onClose={() => setAdding(false)} /> : null}
    </>
  )
}
