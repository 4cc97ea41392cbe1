import { Input } from "@medusajs/ui"
import { api, Field, FormDrawer, useAction } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { RoleChoice } from "./role-choice"
import type { Staff } from "./staff"

/** Invites someone by e-mail into a role. */
export const InviteForm = ({ staff, onClose }: { staff: Staff; onClose: () => void }) => {
  const { t } = useTranslation("wholesale")
  const [email, setEmail] = useState("")
  const [role_id, setRole] = useState("")
  const invite = useAction(() => api.post(staff.invitations, { email, role_id }), {
    refresh: [staff.invitations],
    done: "members.invited",
    onDone: onClose,
    quiet: true,
  })
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t("members.invite")}
      description={t("members.inviteHint")}
      submit={t("members.sendInvitation")}
      busy={invite.isPending}
      disabled={!email || !role_id}
      error={invite.error}
      onSubmit={() => invite.mutate(undefined)}
    >
      <Field label={t("members.email")}>
        {(id) => (
          <Input
            id={id}
            type="email"
            size="small"
            required
            autoComplete="off"
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        )}
      </Field>
      <RoleChoice staff={staff} value={role_id} onChange={setRole} />
    </FormDrawer>
  )
}
