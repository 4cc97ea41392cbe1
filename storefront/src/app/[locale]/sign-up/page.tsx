import { getLocale, getTranslations } from "next-intl/server"
import { signUpAction } from "@/features/auth/actions"
import { AuthFrame } from "@/features/auth/auth-frame"
import { LevelLadder } from "@/features/auth/level-ladder"
import { ProvenNotice, provenPerson } from "@/features/auth/proven-person"
import { CompanyFields, PersonFields } from "@/features/auth/sign-up-fields"
import { SocialSignIn } from "@/features/auth/social-sign-in"
import { currentViewer } from "@/data/viewer"
import { Link, redirect } from "@/i18n/navigation"
import { ActionForm } from "@/ui/action-form"
import { Section } from "@/ui/page-header"
import { SubmitButton } from "@/ui/submit-button"

export const generateMetadata = async () => {
  const t = await getTranslations("signUp")
  return { title: t("retailerTitle"), description: t("retailerLead") }
}

type SignUpPageProps = { searchParams: Promise<{ with?: string }> }

const SignUpPage = async ({ searchParams }: SignUpPageProps) => {
  const locale = await getLocale()
  if ((await currentViewer()).state === "signed_in") {
    redirect({ href: "/", locale })
  }
  const person = (await searchParams).with ? await provenPerson() : undefined
  const t = await getTranslations("signUp")
  return (
    <AuthFrame
      title={t("retailerTitle")}
      lead={t("retailerLead")}
      aside={<LevelLadder kind="retailer" />}
    >
      <ActionForm action={signUpAction} className="grid gap-6" label={t("retailerTitle")}>
        {person ? (
          <ProvenNotice person={person} otherWay={`/${locale}/sign-up`} />
        ) : (
          <SocialSignIn intent="enter" next={`/${locale}`} />
        )}
        <div>
          <Section title={t("you")}>
            <PersonFields proven={person} />
          </Section>
          <Section title={t("company")}>
            <CompanyFields withIndustries={false} />
          </Section>
        </div>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <SubmitButton>{t("create")}</SubmitButton>
          <p className="text-muted">
            {t("haveAccount")}{" "}
            <Link href="/sign-in" className="font-medium text-accent underline">
              {t("signIn")}
            </Link>
          </p>
        </div>
        <p className="text-sm text-muted">
          {t("sellerInstead")}{" "}
          <Link href="/sell" className="font-medium text-accent underline">
            {t("sellerLink")}
          </Link>
        </p>
      </ActionForm>
    </AuthFrame>
  )
}

export default SignUpPage
