import { getTranslations } from "next-intl/server"
import { config } from "@/config"
import { sellSignUpAction } from "@/features/auth/actions"
import { AuthFrame } from "@/features/auth/auth-frame"
import { LevelLadder } from "@/features/auth/level-ladder"
import { CompanyFields, PersonFields } from "@/features/auth/sign-up-fields"
import { KindChoice } from "@/features/auth/kind-choice"
import { publicMetadata } from "@/features/shell/public-metadata"
import { ActionForm } from "@/ui/action-form"
import { buttonClass } from "@/ui/button"
import { Callout } from "@/ui/callout"
import { ExternalIcon } from "@/ui/icons"
import { Section } from "@/ui/page-header"
import { SubmitButton } from "@/ui/submit-button"

type SellPageProps = { searchParams: Promise<{ done?: string; email?: string; kind?: string }> }

export const generateMetadata = async () => {
  const t = await getTranslations("sell")
  return await publicMetadata({ path: "/sell", title: t("title"), description: t("lead") })
}

const SellPage = async ({ searchParams }: SellPageProps) => {
  const { done, email, kind } = await searchParams
  const t = await getTranslations("sell")
  if (done) {
    return <NextSteps email={typeof email === "string" ? email : ""} />
  }
  return (
    <AuthFrame
      title={t("title")}
      lead={t("lead")}
      aside={
        <>
          <Benefits />
          <div className="mt-10">
            <LevelLadder kind="seller" />
          </div>
        </>
      }
    >
      <ActionForm action={sellSignUpAction} className="grid gap-6" label={t("title")}>
        <KindChoice
          legend={t("kind")}
          chosen={kind === "distributor" ? "distributor" : "manufacturer"}
          options={(["manufacturer", "distributor"] as const).map((value) => ({
            value,
            label: t(`${value}.name`),
            text: t(`${value}.text`),
          }))}
        />
        <div>
          <Section title={t("you")}>
            <PersonFields />
          </Section>
          <Section title={t("company")}>
            <CompanyFields withIndustries />
          </Section>
        </div>
        <div>
          <SubmitButton>{t("create")}</SubmitButton>
          <p className="mt-3 text-sm text-muted">
            {t("haveAccount")}{" "}
            <a href={config().adminUrl} className="font-medium text-accent underline">
              {t("dashboard")}
            </a>
          </p>
        </div>
      </ActionForm>
    </AuthFrame>
  )
}

const Benefits = async () => {
  const t = await getTranslations("sell")
  return (
    <div className="max-w-xl">
      <h2 className="text-lg">{t("benefitsTitle")}</h2>
      <ul className="mt-3 border-t border-line">
        {(["verified", "terms", "staff", "privacy"] as const).map((key) => (
          <li key={key} className="border-b border-line py-2.5">
            <p className="font-medium">{t(`benefits.${key}.title`)}</p>
            <p className="text-muted">{t(`benefits.${key}.text`)}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}

const NextSteps = async ({ email }: { email: string }) => {
  const t = await getTranslations("sell.next")
  return (
    <div className="mx-auto max-w-2xl px-4 py-10 sm:px-6">
      <Callout tone="positive" title={t("created")} />
      <h1 className="mt-6 text-2xl">{t("title")}</h1>
      <ol className="mt-4 border-t border-line">
        {(["email", "signIn", "verify", "listed"] as const).map((step, index) => (
          <li key={step} className="grid grid-cols-[32px_1fr] border-b border-line py-3">
            <span className="tnum font-semibold text-accent">{index + 1}</span>
            <div>
              <p className="font-semibold">{t(`${step}.title`)}</p>
              <p className="text-muted">{t(`${step}.text`, { email: email || t("yourEmail") })}</p>
            </div>
          </li>
        ))}
      </ol>
      <a href={config().adminUrl} className={buttonClass("primary", "mt-6")}>
        {t("dashboard")}
        <ExternalIcon />
      </a>
    </div>
  )
}

export default SellPage
