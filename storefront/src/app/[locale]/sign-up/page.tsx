import { getLocale, getTranslations } from "next-intl/server"
import { signUpAction } from "@/features/auth/actions"
import { AuthFrame } from "@/features/auth/auth-frame"
import { LevelLadder } from "@/features/auth/level-ladder"
import { CompanyFields, PersonFields } from "@/features/auth/sign-up-fields"
import { currentViewer } from "@/data/viewer"
import { Link, redirect } from "@/i18n/navigation"
import { ActionForm } from "@/ui/action-form"
import { Section } from "@/ui/page-header"
import { SubmitButton } from "@/ui/submit-button"

export const generateMetadata = async () => {
  const t = await getTranslations("signUp")
  return { title: t("retailerTitle"), description: t("retailerLead") }
}

const SignUpPage = async () => {
  if ((await currentViewer()).state === "signed_in") {
    redirect({ href: "/", locale: await getLocale() })
  }
  const t = await getTranslations("signUp")
  return (
    <AuthFrame
      title={t("retailerTitle")}
      lead={t("retailerLead")}
      aside={<LevelLadder kind="retailer" />}
    >
      <ActionForm action={signUpAction} className="grid gap-6" label={t("retailerTitle")}>
        <div>
          <Section title={t("you")}>
            <PersonFields />
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
