import { getTranslations } from "next-intl/server"
import { config } from "@/config"
import { verifyEmailAction } from "@/features/auth/actions"
import { Link } from "@/i18n/navigation"
import { ActionForm } from "@/ui/action-form"
import { buttonClass } from "@/ui/button"
import { Callout } from "@/ui/callout"
import { SubmitButton } from "@/ui/submit-button"

type VerifyEmailPageProps = { searchParams: Promise<{ token?: string }> }

export const generateMetadata = async () => {
  const t = await getTranslations("verifyEmail")
  return { title: t("title"), referrer: "no-referrer" as const }
}

const VerifyEmailPage = async ({ searchParams }: VerifyEmailPageProps) => {
  const { token } = await searchParams
  const t = await getTranslations("verifyEmail")
  return (
    <div className="mx-auto max-w-xl px-4 py-12 sm:px-6">
      <h1 className="text-2xl">{t("title")}</h1>
      {typeof token === "string" && token ? (
        <>
          <p className="mt-1 text-muted">{t("lead")}</p>
          <ActionForm action={verifyEmailAction} className="mt-5 grid justify-items-start gap-4">
            <input type="hidden" name="token" value={token} />
            <SubmitButton>{t("confirm")}</SubmitButton>
          </ActionForm>
        </>
      ) : (
        <div className="mt-5">
          <Callout tone="warning">{t("noToken")}</Callout>
        </div>
      )}
      <div className="mt-8 flex flex-wrap gap-2 border-t border-line pt-5">
        <Link href="/" className={buttonClass()}>
          {t("toDesk")}
        </Link>
        <a href={config().adminUrl} className={buttonClass("quiet")}>
          {t("toDashboard")}
        </a>
      </div>
    </div>
  )
}

export default VerifyEmailPage
