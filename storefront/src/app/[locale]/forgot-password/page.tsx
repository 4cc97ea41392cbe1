import { getTranslations } from "next-intl/server"
import { config } from "@/config"
import { forgotPasswordAction } from "@/features/auth/password-actions"
import { AuthFrame } from "@/features/auth/auth-frame"
import { Link } from "@/i18n/navigation"
import { ActionForm } from "@/ui/action-form"
import { buttonClass } from "@/ui/button"
import { TextField } from "@/ui/field"
import { ExternalIcon } from "@/ui/icons"
import { SubmitButton } from "@/ui/submit-button"

export const generateMetadata = async () => {
  const t = await getTranslations("password")
  return { title: t("forgotTitle") }
}

const ForgotPasswordPage = async () => {
  const t = await getTranslations("password")
  return (
    <AuthFrame title={t("forgotTitle")} lead={t("forgotLead")} aside={<SellerPassword />}>
      <ActionForm action={forgotPasswordAction} className="grid gap-4" label={t("forgotTitle")}>
        <TextField name="email" type="email" label={t("email")} autoComplete="username" required />
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <SubmitButton>{t("send")}</SubmitButton>
          <Link href="/sign-in" className="font-medium text-accent underline">
            {t("toSignIn")}
          </Link>
        </div>
      </ActionForm>
    </AuthFrame>
  )
}

const SellerPassword = async () => {
  const t = await getTranslations("password")
  return (
    <div className="max-w-md">
      <h2 className="text-lg">{t("sellerTitle")}</h2>
      <p className="mt-1 text-muted">{t("sellerText")}</p>
      <a href={`${config().adminUrl}/reset-password`} className={buttonClass("secondary", "mt-4")}>
        {t("sellerLink")}
        <ExternalIcon />
      </a>
    </div>
  )
}

export default ForgotPasswordPage
