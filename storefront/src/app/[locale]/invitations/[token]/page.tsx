import { getFormatter, getLocale, getTranslations } from "next-intl/server"
import type { OpenInvitationDto } from "@wholesale/companies/http/members"
import type { ProvenPersonDto } from "@wholesale/companies/http/sign-ins"
import { openInvitation } from "@/data/accounts"
import { attempt } from "@/data/attempt"
import { acceptInvitationAction } from "@/features/auth/actions"
import { AuthFrame } from "@/features/auth/auth-frame"
import { ProvenNotice, provenPerson } from "@/features/auth/proven-person"
import { SocialSignIn } from "@/features/auth/social-sign-in"
import { roleName } from "@/features/members/role-name"
import { ProblemState } from "@/features/shell/problem-state"
import { ActionForm } from "@/ui/action-form"
import { DefinitionList } from "@/ui/definition-list"
import { TextField } from "@/ui/field"
import { SubmitButton } from "@/ui/submit-button"

type InvitationPageProps = {
  params: Promise<{ token: string }>
  searchParams: Promise<{ with?: string }>
}

export const generateMetadata = async () => {
  const t = await getTranslations("invitation")
  return { title: t("title"), referrer: "no-referrer" as const }
}

const InvitationPage = async ({ params, searchParams }: InvitationPageProps) => {
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
  const isBuyer = invitation.company_kind === "retailer"
  const byPassword = (await searchParams).with === "password"
  const person = isBuyer && !byPassword ? await provenPerson() : undefined
  const here = `/${await getLocale()}/invitations/${encodeURIComponent(token)}`
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
        {person ? (
          <ProvenNotice person={person} otherWay={`${here}?with=password`} />
        ) : isBuyer ? (
          <SocialSignIn intent="join" next={here} />
        ) : null}
        <InvitedFields invitation={invitation} person={person} />
        <div>
          <SubmitButton>{t("accept")}</SubmitButton>
        </div>
      </ActionForm>
    </AuthFrame>
  )
}

type InvitedFieldsProps = { invitation: OpenInvitationDto; person?: ProvenPersonDto }

/** An account needs a name once; who comes from a provider needs no password. */
const InvitedFields = async ({ invitation, person }: InvitedFieldsProps) => {
  const t = await getTranslations("invitation")
  return (
    <>
      {invitation.has_account ? null : (
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            name="first_name"
            label={t("firstName")}
            defaultValue={person?.first_name}
            autoComplete="given-name"
            required
          />
          <TextField
            name="last_name"
            label={t("lastName")}
            defaultValue={person?.last_name}
            autoComplete="family-name"
            required
          />
        </div>
      )}
      {person ? (
        <input type="hidden" name="proven" value={person.provider} />
      ) : (
        <TextField
          name="password"
          type="password"
          label={invitation.has_account ? t("password") : t("newPassword")}
          hint={invitation.has_account ? t("passwordHint") : t("newPasswordHint")}
          autoComplete={invitation.has_account ? "current-password" : "new-password"}
          minLength={10}
          required
        />
      )}
    </>
  )
}

export default InvitationPage
