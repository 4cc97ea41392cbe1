import { getTranslations } from "next-intl/server"
import { AuthFrame } from "@/features/auth/auth-frame"
import { resetPasswordAction } from "@/features/auth/password-actions"
import { Link } from "@/i18n/navigation"
import { ActionForm } from "@/ui/action-form"
import { Callout } from "@/ui/callout"
import { TextField } from "@/ui/field"
import { SubmitButton } from "@/ui/submit-button"

type ResetPasswordPageProps = { searchParams: Promise<{ token?: string }> }

export const generateMetadata = async () => {
  const t = await getTranslations("password")
  return { title: t("resetTitle"), referrer: "no-referrer" as const }
}

const ResetPasswordPage = async ({ searchParams }: ResetPasswordPageProps) => {
  const { token } = await searchParams
  const t = await getTranslations("password")
  const usable = typeof token === "string" && token
  return (
    <AuthFrame title={t("resetTitle")} lead={usable ? t("resetLead") : undefined}>
      <div className="grid gap-4">
        {usable ? (
          <ActionForm action={resetPasswordAction} className="grid gap-4" label={t("resetTitle")}>
            <input type="hidden" name="token" value={token} />
            <TextField
              name="password"
              type="password"
              label={t("password")}
              hint={t("passwordHint")}
              autoComplete="new-password"
              minLength={10}
              maxLength={200}
              required
            />
            <div>
              <SubmitButton>{t("save")}</SubmitButton>
            </div>
          </ActionForm>
        ) : (
          <Callout tone="warning">{t("noToken")}</Callout>
        )}
        <p>
          <Link href="/forgot-password" className="font-medium text-accent underline">
            {t("again")}
          </Link>
        </p>
      </div>
    </AuthFrame>
  )
}

export default ResetPasswordPage
