import { getTranslations } from "next-intl/server"
import type { RoleDto } from "@/data/members"
import { ActionForm } from "@/ui/action-form"
import { SelectField, TextField } from "@/ui/field"
import { SubmitButton } from "@/ui/submit-button"
import { inviteAction } from "./actions"
import { roleName } from "./role-name"

/** Sends an invitation by e-mail; it opens for seven days. */
export const InviteForm = async ({ roles }: { roles: RoleDto[] }) => {
  const t = await getTranslations("members")
  const options = await Promise.all(
    roles.map(async (role) => ({ value: role.id, label: await roleName(role) }))
  )
  const usual = roles.find((role) => role.key === "buyer") ?? roles.at(-1)
  return (
    <ActionForm
      action={inviteAction}
      resetOnDone
      className="grid max-w-3xl gap-3"
      label={t("invite")}
    >
      <div className="grid items-start gap-3 sm:grid-cols-[1fr_220px_auto]">
        <TextField
          name="email"
          type="email"
          label={t("email")}
          autoComplete="off"
          required
          maxLength={254}
        />
        <SelectField name="role_id" label={t("role")} options={options} defaultValue={usual?.id} />
        <SubmitButton className="sm:mt-[26px]">{t("sendInvitation")}</SubmitButton>
      </div>
    </ActionForm>
  )
}
