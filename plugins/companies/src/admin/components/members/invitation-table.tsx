import { EnvelopeContent, Trash } from "@medusajs/icons"
import { ActionMenu } from "@medusajs/dashboard/components"
import { createDataTableColumnHelper } from "@medusajs/ui"
import { api, ListTable, useAction, useFormat, useList } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { InvitationDto } from "../../../http/members"
import { StateBadge } from "../badges/badges"
import type { Staff } from "./staff"

const column = createDataTableColumnHelper<InvitationDto>()

type InvitationTableProps = { staff: Staff; manage: boolean }

/** Who was invited and has not come yet. */
export const InvitationTable = ({ staff, manage }: InvitationTableProps) => {
  const { t } = useTranslation("wholesale")
  const format = useFormat()
  const list = useList<"invitations", InvitationDto>(staff.invitations, "invitations", {
    prefix: "i",
    pageSize: 10,
  })
  const columns = [
    column.accessor("email", { header: t("members.email") }),
    column.accessor("role.name", { header: t("members.role") }),
    column.accessor("status", {
      header: t("members.status"),
      cell: ({ row }) => <StateBadge of="invitation" state={row.original.status} />,
    }),
    column.accessor("invited_by", { header: t("members.invitedBy") }),
    column.accessor("expires_at", {
      header: t("members.expires"),
      cell: ({ getValue }) => (
        <span title={format.moment(getValue())}>{format.ago(getValue())}</span>
      ),
    }),
  ]
  const actions = column.display({
    id: "actions",
    cell: ({ row }) =>
      row.original.status === "pending" || row.original.status === "expired" ? (
        <InvitationActions invitation={row.original} path={staff.invitations} />
      ) : null,
  })
  return (
    <ListTable
      list={list}
      columns={manage ? [...columns, actions] : columns}
      level="h2"
      title={t("members.invitations")}
      empty={{ title: t("members.noInvitations"), hint: t("members.noInvitationsHint") }}
    />
  )
}

const InvitationActions = ({ invitation, path }: { invitation: InvitationDto; path: string }) => {
  const { t } = useTranslation("wholesale")
  const resend = useAction(() => api.post(`${path}/${invitation.id}/resend`), {
    refresh: [path],
    done: "members.invited",
  })
  const revoke = useAction(() => api.remove(`${path}/${invitation.id}`), {
    refresh: [path],
    done: "members.revoked",
  })
  return (
    <ActionMenu
      groups={[
        {
          actions: [
            {
              icon: <EnvelopeContent />,
              label: t("members.resend"),
              onClick: () => resend.mutate(undefined),
            },
            {
              icon: <Trash />,
              label: t("members.revoke"),
              onClick: () => revoke.mutate(undefined),
            },
          ],
        },
      ]}
    />
  )
}
