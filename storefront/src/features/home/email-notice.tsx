import { getTranslations } from "next-intl/server"
import { resendVerificationAction } from "@/features/auth/actions"
import { ActionForm } from "@/ui/action-form"
import { Callout } from "@/ui/callout"
import { SubmitButton } from "@/ui/submit-button"

/** Says that the address waits for confirmation, with a way to get the mail again. */
export const EmailNotice = async ({ email }: { email: string }) => {
  const t = await getTranslations("emailNotice")
  return (
    <div className="mb-5">
      <Callout tone="warning" title={t("title")}>
        <p>{t("text", { email })}</p>
        <ActionForm
          action={resendVerificationAction}
          className="mt-2 grid justify-items-start gap-2"
        >
          <SubmitButton variant="secondary">{t("resend")}</SubmitButton>
        </ActionForm>
      </Callout>
    </div>
  )
}
