import { useTranslations } from "next-intl"
import { ActionForm } from "@/ui/action-form"
import { TextField } from "@/ui/field"
import { SubmitButton } from "@/ui/submit-button"
import { newsletterAction } from "./actions"

/** Asks for an address; what is agreed to stands beside it. */
export const NewsletterForm = ({ source }: { source: "footer" | "blog" }) => {
  const t = useTranslations("newsletter")
  return (
    <section aria-label={t("title")} className="border-b border-line">
      <div className="mx-auto grid max-w-page gap-x-16 gap-y-4 px-4 py-6 sm:px-6 md:grid-cols-2">
        <div>
          <h2 className="text-lg text-ink">{t("title")}</h2>
          <p className="mt-0.5 max-w-lg">{t("lead")}</p>
        </div>
        <ActionForm
          action={newsletterAction}
          className="grid max-w-xl content-start gap-3"
          label={t("title")}
          resetOnDone
        >
          <input type="hidden" name="source" value={source} />
          <div className="flex flex-wrap items-end gap-2 text-ink">
            <TextField
              name="email"
              type="email"
              label={t("email")}
              autoComplete="email"
              maxLength={254}
              className="flex-1 basis-56"
              required
            />
            <SubmitButton variant="secondary">{t("signUp")}</SubmitButton>
          </div>
          <p className="text-xs">{t("consent")}</p>
        </ActionForm>
      </div>
    </section>
  )
}
