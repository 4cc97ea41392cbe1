import { getLocale, getTranslations } from "next-intl/server"
import { codeAction } from "@/features/auth/actions"
import { AuthFrame } from "@/features/auth/auth-frame"
import { heldSignIn } from "@/data/session"
import { redirect } from "@/i18n/navigation"
import { ActionForm } from "@/ui/action-form"
import { TextField } from "@/ui/field"
import { SubmitButton } from "@/ui/submit-button"

type CodePageProps = { searchParams: Promise<{ next?: string }> }

export const generateMetadata = async () => {
  const t = await getTranslations("signIn")
  return { title: t("codeTitle") }
}

const CodePage = async ({ searchParams }: CodePageProps) => {
  if (!(await heldSignIn())) {
    redirect({ href: "/sign-in", locale: await getLocale() })
  }
  const { next } = await searchParams
  const t = await getTranslations("signIn")
  return (
    <AuthFrame title={t("codeTitle")} lead={t("codeLead")}>
      <ActionForm action={codeAction} className="grid gap-4" label={t("codeTitle")}>
        <input type="hidden" name="next" value={typeof next === "string" ? next : ""} />
        <TextField
          name="code"
          label={t("code")}
          hint={t("codeHint")}
          autoComplete="one-time-code"
          required
          maxLength={40}
        />
        <div>
          <SubmitButton>{t("submit")}</SubmitButton>
        </div>
      </ActionForm>
    </AuthFrame>
  )
}

export default CodePage
