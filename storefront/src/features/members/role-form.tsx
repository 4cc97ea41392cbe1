import { getTranslations } from "next-intl/server"
import type { RoleDto } from "@/data/members"
import { PERMISSION_GROUPS } from "@/domain/permissions"
import { lookup } from "@/i18n/lookup"
import { Link } from "@/i18n/navigation"
import { ActionForm } from "@/ui/action-form"
import { buttonClass } from "@/ui/button"
import { CheckField, FieldGroup, TextField } from "@/ui/field"
import { SubmitButton } from "@/ui/submit-button"
import { saveRoleAction } from "./actions"
import { keyOf } from "./role-table"

type RoleFormProps = { role?: RoleDto; held: readonly string[] }

/** A custom role: a name and a set of permissions, of which the viewer can give only their own. */
export const RoleForm = async ({ role, held }: RoleFormProps) => {
  const t = await getTranslations("rolesPage")
  const names = await getTranslations("permissions")
  const groups = await getTranslations("permissionGroups")
  return (
    <ActionForm action={saveRoleAction} className="grid max-w-4xl gap-5" label={t("title")}>
      {role ? <input type="hidden" name="id" value={role.id} /> : null}
      <TextField
        name="name"
        label={t("name")}
        defaultValue={role?.name}
        required
        maxLength={80}
        className="max-w-sm"
      />
      <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2 lg:grid-cols-3">
        {PERMISSION_GROUPS.map(({ key, permissions }) => (
          <FieldGroup key={key} legend={groups(key)}>
            {permissions.map((permission) => (
              <CheckField
                key={permission}
                name="permissions"
                value={permission}
                label={lookup(names, keyOf(permission), permission)}
                defaultChecked={role?.permissions.includes(permission)}
                disabled={!held.includes(permission)}
              />
            ))}
          </FieldGroup>
        ))}
      </div>
      <div className="flex flex-wrap gap-2">
        <SubmitButton>{t("save")}</SubmitButton>
        <Link href="/company/roles" className={buttonClass()}>
          {t("cancel")}
        </Link>
      </div>
    </ActionForm>
  )
}
