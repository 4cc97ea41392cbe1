import { getTranslations } from "next-intl/server"
import { attempt } from "@/data/attempt"
import { listFactors } from "@/data/auth"
import { requireMe } from "@/data/viewer"
import { EnrolmentSteps } from "@/features/account/enrolment"
import { SignIns } from "@/features/account/sign-ins"
import { EmailNotice } from "@/features/home/email-notice"
import { roleName } from "@/features/members/role-name"
import { ProblemState, Unavailable } from "@/features/shell/problem-state"
import { DefinitionList } from "@/ui/definition-list"
import { PageHeader, Section } from "@/ui/page-header"
import { Status } from "@/ui/status"

export const generateMetadata = async () => {
  const t = await getTranslations("account")
  return { title: t("title") }
}

type AccountPageProps = { searchParams: Promise<{ problem?: string; linked?: string }> }

const AccountPage = async ({ searchParams }: AccountPageProps) => {
  const me = await requireMe()
  if (!me) {
    return <Unavailable />
  }
  const t = await getTranslations("account")
  return (
    <div className="mx-auto max-w-3xl px-4 py-6 sm:px-6">
      <PageHeader title={t("title")} />
      {me.actor.email_verified ? null : <EmailNotice email={me.actor.email} />}
      <Section title={t("you")}>
        <DefinitionList
          rows={[
            { term: t("name"), value: me.actor.name },
            { term: t("email"), value: me.actor.email },
            ...(me.company ? [{ term: t("company"), value: me.company.name }] : []),
            ...(me.role ? [{ term: t("role"), value: await roleName(me.role) }] : []),
          ]}
        />
      </Section>
      <Section id="sign-ins" title={t("signInsTitle")} lead={t("signInsLead")}>
        <SignIns {...await searchParams} />
      </Section>
      <Section title={t("factorTitle")} lead={t("factorLead")}>
        <SecondFactor />
      </Section>
    </div>
  )
}

const SecondFactor = async () => {
  const t = await getTranslations("account")
  const outcome = await attempt(listFactors())
  if (!outcome.ok) {
    return <ProblemState problem={outcome.problem} />
  }
  if (outcome.data.some((factor) => factor.status === "enabled")) {
    return <Status tone="positive" label={t("factorOn")} />
  }
  return (
    <EnrolmentSteps
      words={{
        start: t("start"),
        scan: t("scan"),
        open: t("open"),
        code: t("code"),
        codeHint: t("codeHint"),
        confirm: t("confirm"),
        codesTitle: t("codesTitle"),
        codesText: t("codesText"),
        finish: t("finish"),
      }}
    />
  )
}

export default AccountPage
