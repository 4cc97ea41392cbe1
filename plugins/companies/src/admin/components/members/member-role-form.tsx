import { api, FormDrawer, useAction } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { MemberDto } from "../../../http/members"
import { RoleChoice } from "./role-choice"
import type { Staff } from "./staff"

type RoleFormProps = { staff: Staff; member: MemberDto; onClose: () => void }

/** Gives a member another role; it counts from their next request. */
export const RoleForm = ({ staff, member, onClose }: RoleFormProps) => {
  const { t } = useTranslation("wholesale")
  const [role_id, setRole] = useState(member.role.id)
  const save = useAction(() => api.post(`${staff.members}/${member.id}`, { role_id }), {
    refresh: [staff.members, staff.roles, "/me"],
    done: "common.saved",
    onDone: onClose,
    quiet: true,
  })
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t("members.changeRole")}
      description={t("members.changeRoleHint", { name: member.name })}
      submit={t("common.save")}
      busy={save.isPending}
      disabled={role_id === member.role.id}
      error={save.error}
      onSubmit={() => save.mutate(undefined)}
    >
      <RoleChoice staff={staff} value={role_id} onChange={setRole} />
    </FormDrawer>
  )
}
