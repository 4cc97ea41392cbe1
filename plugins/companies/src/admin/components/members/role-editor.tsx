import { Input } from "@medusajs/ui"
import {
  api,
  CheckList,
  COMPANY_PERMISSIONS,
  Field,
  FormDrawer,
  OPERATOR_PERMISSIONS,
  useAction,
} from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { RoleDto } from "../../../http/members"
import { useMe } from "../../lib/me"
import type { Staff } from "./staff"

type RoleEditorProps = { role: RoleDto | null; staff: Staff; onClose: () => void }

/** A custom role: a name and a set of permissions, none that the editor lacks. */
export const RoleEditor = ({ role, staff, onClose }: RoleEditorProps) => {
  const { t } = useTranslation("wholesale")
  const held = useMe()?.permissions ?? []
  const [name, setName] = useState(role?.name ?? "")
  const [permissions, setPermissions] = useState(role?.permissions ?? [])
  const save = useAction(
    () => api.post(role ? `${staff.roles}/${role.id}` : staff.roles, { name, permissions }),
    { refresh: [staff.roles], done: "common.saved", onDone: onClose, quiet: true }
  )
  const all: readonly string[] = staff.of === "company" ? COMPANY_PERMISSIONS : OPERATOR_PERMISSIONS
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={role ? t("roles.edit", { name: role.name }) : t("roles.add")}
      submit={t("common.save")}
      busy={save.isPending}
      disabled={!name.trim() || !permissions.length}
      error={save.error}
      onSubmit={() => save.mutate(undefined)}
    >
      <Field label={t("roles.name")}>
        {(id) => (
          <Input
            id={id}
            size="small"
            required
            maxLength={80}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <CheckList
        legend={t("roles.permissions")}
        hint={t("roles.permissionsHint")}
        values={permissions}
        options={all
          .filter((key) => held.includes(key) || permissions.includes(key))
          .map((value) => ({ value, label: t(`permissions.${value}`) }))}
        onChange={setPermissions}
      />
    </FormDrawer>
  )
}
