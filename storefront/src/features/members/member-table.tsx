import { getFormatter, getTranslations } from "next-intl/server"
import type { MeDto } from "@wholesale/companies/http/members"
import type { MemberDto, RoleDto } from "@/data/members"
import { memberOffers } from "@/domain/members"
import { ActionForm } from "@/ui/action-form"
import { Confirm } from "@/ui/confirm"
import { SelectField } from "@/ui/field"
import { Status } from "@/ui/status"
import { SubmitButton } from "@/ui/submit-button"
import { Cell, HeadCell, Row, Table } from "@/ui/table"
import {
  changeMemberRoleAction,
  deactivateMemberAction,
  reactivateMemberAction,
  transferOwnershipAction,
} from "./actions"
import { roleName } from "./role-name"

type MemberTableProps = { members: MemberDto[]; roles: RoleDto[]; me: MeDto }

/** The company's people, their roles, and what the viewer may change about each. */
export const MemberTable = async ({ members, roles, me }: MemberTableProps) => {
  const t = await getTranslations("members")
  const format = await getFormatter()
  const names = await Promise.all(members.map((member) => roleName(member.role)))
  const actions = members.some((member) => Object.values(memberOffers(me, member)).some(Boolean))
  return (
    <Table label={t("people")}>
      <thead>
        <tr>
          <HeadCell>{t("name")}</HeadCell>
          <HeadCell className="max-sm:hidden">{t("role")}</HeadCell>
          <HeadCell>{t("status")}</HeadCell>
          <HeadCell className="text-end max-sm:hidden">{t("joined")}</HeadCell>
          {actions ? <HeadCell className="text-end">{t("actions")}</HeadCell> : null}
        </tr>
      </thead>
      <tbody>
        {members.map((member, index) => (
          <Row key={member.id}>
            <Cell className="sm:min-w-48">
              <span className="font-medium">{member.name || member.email}</span>
              {member.actor_id === me.actor.id ? (
                <span className="ms-1.5 text-muted">{t("you")}</span>
              ) : null}
              <span className="block text-sm wrap-anywhere text-muted">{member.email}</span>
              <span className="block text-sm sm:hidden">{names[index]}</span>
            </Cell>
            <Cell className="whitespace-nowrap max-sm:hidden">{names[index]}</Cell>
            <Cell>
              <Status
                tone={member.status === "active" ? "positive" : "neutral"}
                label={t(`statuses.${member.status}`)}
              />
            </Cell>
            <Cell className="text-end whitespace-nowrap max-sm:hidden">
              {format.dateTime(new Date(member.joined_at), { dateStyle: "medium" })}
            </Cell>
            {actions ? (
              <Cell className="text-end sm:whitespace-nowrap">
                <MemberActions member={member} roles={roles} me={me} />
              </Cell>
            ) : null}
          </Row>
        ))}
      </tbody>
    </Table>
  )
}

type MemberActionsProps = { member: MemberDto; roles: RoleDto[]; me: MeDto }

const MemberActions = async ({ member, roles, me }: MemberActionsProps) => {
  const t = await getTranslations("members")
  const offers = memberOffers(me, member)
  const values = { id: member.id }
  const name = member.name || member.email
  const options = await Promise.all(
    roles.map(async (role) => ({ value: role.id, label: await roleName(role) }))
  )
  return (
    <>
      {offers.changeRole && options.length > 0 ? (
        <Confirm
          trigger={t("changeRole")}
          title={t("changeRoleTitle", { name })}
          text={t("changeRoleText")}
          confirm={t("save")}
          cancel={t("cancel")}
          action={changeMemberRoleAction}
          values={values}
        >
          <SelectField
            name="role_id"
            label={t("role")}
            options={options}
            defaultValue={member.role.id}
          />
        </Confirm>
      ) : null}
      {offers.makeOwner ? (
        <Confirm
          trigger={t("makeOwner")}
          title={t("makeOwnerTitle", { name })}
          text={t("makeOwnerText")}
          confirm={t("makeOwner")}
          cancel={t("cancel")}
          action={transferOwnershipAction}
          values={values}
          danger
        />
      ) : null}
      {offers.deactivate ? (
        <Confirm
          trigger={t("deactivate")}
          title={t("deactivateTitle", { name })}
          text={t("deactivateText")}
          confirm={t("deactivate")}
          cancel={t("cancel")}
          action={deactivateMemberAction}
          values={values}
          danger
        />
      ) : null}
      {offers.reactivate ? (
        <ActionForm action={reactivateMemberAction}>
          <input type="hidden" name="id" value={member.id} />
          <SubmitButton variant="quiet">{t("reactivate")}</SubmitButton>
        </ActionForm>
      ) : null}
    </>
  )
}
