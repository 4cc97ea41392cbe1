import { Choice, Field } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { useRoles, type Staff } from "./staff"

type RoleChoiceProps = { staff: Staff; value: string; onChange: (id: string) => void }

/** One of the roles there are, with what it allows below. */
export const RoleChoice = ({ staff, value, onChange }: RoleChoiceProps) => {
  const { t } = useTranslation("wholesale")
  const roles = useRoles(staff).data?.roles ?? []
  const chosen = roles.find((role) => role.id === value)
  return (
    <Field
      label={t("members.role")}
      hint={
        chosen?.permissions.length
          ? t("members.allows", {
              list: chosen.permissions.map((key) => t(`permissions.${key}`)).join(", "),
            })
          : undefined
      }
    >
      {(id) => (
        <Choice
          id={id}
          value={value}
          placeholder={t("members.chooseRole")}
          options={roles.map((role) => ({ value: role.id, label: role.name }))}
          onChange={onChange}
        />
      )}
    </Field>
  )
}
