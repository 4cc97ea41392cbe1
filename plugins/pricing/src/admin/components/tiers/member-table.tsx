import { Badge, Button, createDataTableColumnHelper } from "@medusajs/ui"
import { api, ListTable, useAction, useCan, useFormat, useList } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { TierDto, TierMemberDto } from "../../../http/tiers"
import { AddMembers } from "./add-members"

type Row = TierMemberDto & { id: string }

const column = createDataTableColumnHelper<Row>()

const useColumns = () => {
  const { t } = useTranslation("wholesale")
  const { country, day } = useFormat()
  return [
    column.accessor("retailer.name", {
      header: t("prices.retailer"),
      cell: ({ row: { original: member } }) => (
        <span className="flex flex-col">
          <span className="text-ui-fg-base">{member.retailer.name}</span>
          <span className="text-ui-fg-subtle txt-compact-xsmall">
            {country(member.retailer.country_code)}
          </span>
        </span>
      ),
    }),
    column.accessor("source", {
      header: t("tiers.how"),
      cell: ({ getValue }) => (
        <Badge size="2xsmall">{t(`tiers.sources.${getValue() ?? "hand"}`)}</Badge>
      ),
    }),
    column.accessor("since", {
      header: t("tiers.since"),
      cell: ({ getValue }) => day(getValue()),
    }),
  ]
}

/** The retailers of a tier. */
export const MemberTable = ({ tier }: { tier: TierDto }) => {
  const { t } = useTranslation("wholesale")
  const editable = useCan("catalogue.write")
  const [adding, setAdding] = useState(false)
  const path = `/company/price-tiers/${tier.id}/members`
  const list = useList<"members", TierMemberDto>(path, "members")
  const rows = list.rows.map((member) => ({ ...member, id: member.retailer.id }))
  const columns = useColumns()
  const actions = column.display({
    id: "actions",
    cell: ({ row }) => <Remove tier={tier} member={row.original} />,
  })
  return (
    <>
      <ListTable
        list={{ ...list, rows }}
        columns={editable ? [...columns, actions] : columns}
        search
        title={t("tiers.members")}
        hint={t("tiers.membersHint")}
        empty={{ title: t("tiers.noMembers"), hint: t("tiers.noMembersHint") }}
        actions={editable ? [{ label: t("tiers.addMembers"), onClick: () => setAdding(true) }] : []}
      />
      {adding ? <AddMembers tier={tier} onClose={() => setAdding(false)} /> : null}
    </>
  )
}

const Remove = ({ tier, member }: { tier: TierDto; member: Row }) => {
  const { t } = useTranslation("wholesale")
  const remove = useAction(
    () => api.remove(`/company/price-tiers/${tier.id}/members/${member.id}`),
    { refresh: ["/company/price-tiers", "/company/price-retailers"], done: "common.saved" }
  )
  return (
    <Button
      size="small"
      variant="secondary"
      disabled={remove.isPending}
      onClick={() => remove.mutate(undefined)}
      aria-label={t("tiers.takeOut", { name: member.retailer.name })}
    >
      {t("common.remove")}
    </Button>
  )
}
