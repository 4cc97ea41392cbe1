import { getFormatter, getTranslations } from "next-intl/server"
import { openInvitation } from "@/data/accounts"
import { attempt } from "@/data/attempt"
import { acceptInvitationAction } from "@/features/auth/actions"
import { AuthFrame } from "@/features/auth/auth-frame"
import { roleName } from "@/features/members/role-name"
import { ProblemState } from "@/features/shell/problem-state"
import { ActionForm } from "@/ui/action-form"
import { DefinitionList } from "@/ui/definition-list"
import { TextField } from "@/ui/field"
import { SubmitButton } from "@/ui/submit-button"

type InvitationPageProps = { params: Promise<{ token: string }> }

export const generateMetadata = async () => {
  const t = await getTranslations("invitation")
  return { title: t("title"), robots: { index: false }, referrer: "no-referrer" as const }
}

const InvitationPage = async ({ params }: InvitationPageProps) => {
  const { token } = await params
  const t = await getTranslations("invitation")
  const format = await getFormatter()
  const outcome = await attempt(openInvitation(token))
  if (!outcome.ok) {
    return (
      <AuthFrame title={t("title")} lead={t("closedLead")}>
        <ProblemState problem={outcome.problem} />
      </AuthFrame>
    )
  }
  const invitation = outcome.data
  const kinds = await getTranslations("kinds")
  return (
    <AuthFrame
      title={t("join", { company: invitation.company_name })}
      lead={t("lead", { name: invitation.invited_by })}
      aside={
        <DefinitionList
          rows={[
            { term: t("company"), value: invitation.company_name },
            { term: t("kind"), value: kinds(invitation.company_kind) },
            { term: t("role"), value: await roleName({ key: null, name: invitation.role_name }) },
            { term: t("email"), value: invitation.email },
            {
              term: t("expires"),
              value: format.dateTime(new Date(invitation.expires_at), { dateStyle: "medium" }),
            },
          ]}
        />
      }
    >
      <ActionForm action={acceptInvitationAction} className="grid gap-4" label={t("title")}>
        <input type="hidden" name="token" value={token} />
        {invitation.has_account ? null : (
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField
              name="first_name"
              label={t("firstName")}
              autoComplete="given-name"
              required
            />
            <TextField name="last_name" label={t("lastName")} autoComplete="family-name" required />
          </div>
        )}
        <TextField
          name="password"
          type="password"
          label={invitation.has_account ? t("password") : t("newPassword")}
          hint={invitation.has_account ? t("passwordHint") : t("newPasswordHint")}
          autoComplete={invitation.has_account ? "current-password" : "new-password"}
          minLength={10}
          required
        />
        <div>
          <SubmitButton>{t("accept")}</SubmitButton>
        </div>
      </ActionForm>
    </AuthFrame>
  )
}

export default InvitationPage
