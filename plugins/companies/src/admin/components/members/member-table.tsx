import { createDataTableColumnHelper } from "@medusajs/ui"
import { ListTable, useFormat, useList } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { MemberDto } from "../../../http/members"
import { StateBadge } from "../badges/badges"
import { InviteForm } from "./invite-form"
import { MemberActions } from "./member-actions"
import { RoleForm } from "./member-role-form"
import type { Staff } from "./staff"

const column = createDataTableColumnHelper<MemberDto>()

const useColumns = () => {
  const { t } = useTranslation("wholesale")
  const format = useFormat()
  return [
    column.accessor("name", {
      header: t("members.name"),
      cell: ({ row }) => (
        <span className="flex flex-col">
          <span className="text-ui-fg-base">{row.original.name}</span>
          <span className="text-ui-fg-subtle txt-compact-xsmall">{row.original.email}</span>
        </span>
      ),
    }),
    column.accessor("role.name", { header: t("members.role") }),
    column.accessor("status", {
      header: t("members.status"),
      cell: ({ row }) => <StateBadge of="member" state={row.original.status} />,
    }),
    column.accessor("joined_at", {
      header: t("members.joined"),
      cell: ({ getValue }) => format.day(getValue()),
    }),
  ]
}

type MemberTableProps = { staff: Staff; manage: boolean; owner: boolean }

/** The people who act for a company, or for the operator. */
export const MemberTable = ({ staff, manage, owner }: MemberTableProps) => {
  const { t } = useTranslation("wholesale")
  const [inviting, setInviting] = useState(false)
  const [changing, setChanging] = useState<MemberDto | null>(null)
  const list = useList<"members", MemberDto>(staff.members, "members", { prefix: "m" })
  const columns = useColumns()
  const actions = column.display({
    id: "actions",
    cell: ({ row }) => (
      <MemberActions
        member={row.original}
        staff={staff}
        owner={owner}
        onChangeRole={() => setChanging(row.original)}
      />
    ),
  })
  return (
    <>
      <ListTable
        list={list}
        columns={manage ? [...columns, actions] : columns}
        level="h1"
        title={t(`members.title.${staff.of}`)}
        hint={t(`members.hint.${staff.of}`)}
        empty={{ title: t("members.empty"), hint: t("members.emptyHint") }}
        actions={manage ? [{ label: t("members.invite"), onClick: () => setInviting(true) }] : []}
      />
      {inviting ? <InviteForm staff={staff} onClose={() => setInviting(false)} /> : null}
      {changing ? (
        <RoleForm staff={staff} member={changing} onClose={() => setChanging(null)} />
      ) : null}
    </>
  )
}
