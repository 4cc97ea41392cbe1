import { getLocale, getTranslations } from "next-intl/server"
import { config } from "@/config"
import { signInAction } from "@/features/auth/actions"
import { AuthFrame } from "@/features/auth/auth-frame"
import { SocialProblem } from "@/features/auth/social-problem"
import { SocialSignIn } from "@/features/auth/social-sign-in"
import { safePath } from "@/domain/safe-redirect"
import { Link } from "@/i18n/navigation"
import { ActionForm } from "@/ui/action-form"
import { Callout } from "@/ui/callout"
import { TextField } from "@/ui/field"
import { ExternalIcon } from "@/ui/icons"
import { SubmitButton } from "@/ui/submit-button"
import { buttonClass } from "@/ui/button"

type SignInPageProps = {
  searchParams: Promise<{ next?: string; reason?: string; email?: string; problem?: string }>
}

export const generateMetadata = async () => {
  const t = await getTranslations("signIn")
  return { title: t("title") }
}

const SignInPage = async ({ searchParams }: SignInPageProps) => {
  const { next, reason, email, problem } = await searchParams
  const locale = await getLocale()
  const t = await getTranslations("signIn")
  return (
    <AuthFrame title={t("title")} lead={t("lead")} aside={<SellerSignIn />}>
      <div className="grid gap-4">
        {reason === "expired" ? <Callout tone="warning">{t("expired")}</Callout> : null}
        {reason === "password" ? <Callout tone="positive">{t("passwordReady")}</Callout> : null}
        {reason === "factor" ? <Callout tone="positive">{t("factorReady")}</Callout> : null}
        {reason === "link" ? <Callout tone="warning">{t("link")}</Callout> : null}
        <SocialProblem code={problem} />
        <SocialSignIn intent="enter" next={safePath(next, `/${locale}`)} />
        <ActionForm action={signInAction} className="grid gap-4" label={t("title")}>
          <input type="hidden" name="next" value={typeof next === "string" ? next : ""} />
          <TextField
            name="email"
            type="email"
            label={t("email")}
            defaultValue={typeof email === "string" ? email : ""}
            autoComplete="username"
            required
          />
          <TextField
            name="password"
            type="password"
            label={t("password")}
            autoComplete="current-password"
            required
          />
          <p>
            <Link href="/forgot-password" className="font-medium text-accent underline">
              {t("forgot")}
            </Link>
          </p>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <SubmitButton>{t("submit")}</SubmitButton>
            <p className="text-muted">
              {t("noAccount")}{" "}
              <Link href="/sign-up" className="font-medium text-accent underline">
                {t("signUp")}
              </Link>
            </p>
          </div>
        </ActionForm>
      </div>
    </AuthFrame>
  )
}

const SellerSignIn = async () => {
  const t = await getTranslations("signIn")
  return (
    <div className="max-w-md">
      <h2 className="text-lg">{t("sellerTitle")}</h2>
      <p className="mt-1 text-muted">{t("sellerText")}</p>
      <a href={config().adminUrl} className={buttonClass("secondary", "mt-4")}>
        {t("sellerLink")}
        <ExternalIcon />
      </a>
    </div>
  )
}

export default SignInPage
