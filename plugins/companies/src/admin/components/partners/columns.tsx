import { createDataTableColumnHelper } from "@medusajs/ui"
import { useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { RelationshipDto } from "../../../http/trade"
import { LevelBadge, StateBadge } from "../badges/badges"

const column = createDataTableColumnHelper<RelationshipDto>()

/** What is shown of a trade relationship, whoever looks. */
export const useRelationshipColumns = () => {
  const { t } = useTranslation("wholesale")
  const format = useFormat()
  return [
    column.accessor("partner.name", {
      header: t("partners.partner"),
      cell: ({ row }) => (
        <span className="flex flex-col">
          <span className="text-ui-fg-base">{row.original.partner.name}</span>
          <span className="text-ui-fg-subtle txt-compact-xsmall">
            {format.country(row.original.partner.country_code)}
          </span>
        </span>
      ),
    }),
    column.accessor("partner.verification_level", {
      header: t("partners.level"),
      cell: ({ getValue }) => <LevelBadge level={getValue()} />,
    }),
    column.accessor("status", {
      header: t("partners.status"),
      cell: ({ row }) => <StateBadge of="relationship" state={row.original.status} />,
    }),
    column.accessor("origin", {
      header: t("partners.origin"),
      cell: ({ getValue }) => t(`origins.${getValue()}`),
    }),
    column.accessor("message", {
      header: t("partners.message"),
      cell: ({ getValue }) => (
        <span className="block max-w-xs truncate" title={getValue() ?? undefined}>
          {getValue() ?? "–"}
        </span>
      ),
    }),
    column.accessor("created_at", {
      header: t("partners.asked"),
      cell: ({ getValue }) => (
        <span title={format.moment(getValue())}>{format.ago(getValue())}</span>
      ),
    }),
  ]
}
