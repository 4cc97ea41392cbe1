import { getFormatter, getTranslations } from "next-intl/server"
import type { InvitationDto } from "@/data/members"
import { ActionForm } from "@/ui/action-form"
import { Status, type StatusTone } from "@/ui/status"
import { SubmitButton } from "@/ui/submit-button"
import { Cell, HeadCell, Row, Table } from "@/ui/table"
import { resendInvitationAction, revokeInvitationAction } from "./actions"
import { roleName } from "./role-name"

const TONES: Record<InvitationDto["status"], StatusTone> = {
  pending: "progress",
  accepted: "positive",
  revoked: "neutral",
  expired: "warning",
}

type InvitationTableProps = { invitations: InvitationDto[]; manages: boolean }

/** Invitations that nobody has accepted yet. */
export const InvitationTable = async ({ invitations, manages }: InvitationTableProps) => {
  const t = await getTranslations("members")
  const format = await getFormatter()
  const names = await Promise.all(
    invitations.map(({ role }) => roleName({ key: null, name: role.name }))
  )
  return (
    <Table label={t("invitations")}>
      <thead>
        <tr>
          <HeadCell>{t("email")}</HeadCell>
          <HeadCell>{t("role")}</HeadCell>
          <HeadCell>{t("status")}</HeadCell>
          <HeadCell className="text-end">{t("expires")}</HeadCell>
          {manages ? <HeadCell className="text-end">{t("actions")}</HeadCell> : null}
        </tr>
      </thead>
      <tbody>
        {invitations.map((invitation, index) => (
          <Row key={invitation.id}>
            <Cell>{invitation.email}</Cell>
            <Cell className="whitespace-nowrap">{names[index]}</Cell>
            <Cell>
              <Status
                tone={TONES[invitation.status]}
                label={t(`invitationStatuses.${invitation.status}`)}
              />
            </Cell>
            <Cell className="text-end whitespace-nowrap">
              {format.dateTime(new Date(invitation.expires_at), { dateStyle: "medium" })}
            </Cell>
            {manages ? (
              <Cell>{invitation.status === "revoked" ? null : <Actions id={invitation.id} />}</Cell>
            ) : null}
          </Row>
        ))}
      </tbody>
    </Table>
  )
}

const Actions = async ({ id }: { id: string }) => {
  const t = await getTranslations("members")
  return (
    <div className="flex justify-end">
      <ActionForm action={resendInvitationAction}>
        <input type="hidden" name="id" value={id} />
        <SubmitButton variant="quiet">{t("resend")}</SubmitButton>
      </ActionForm>
      <ActionForm action={revokeInvitationAction}>
        <input type="hidden" name="id" value={id} />
        <SubmitButton variant="quiet">{t("revoke")}</SubmitButton>
      </ActionForm>
    </div>
  )
}
