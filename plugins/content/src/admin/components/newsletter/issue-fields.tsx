import { Input } from "@medusajs/ui"
import { Choice, Field } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { IssueDto } from "../../../http/newsletter"
import { LANGUAGES } from "../../lib/languages"

export type IssueDraft = Pick<IssueDto, "subject" | "locale" | "body">

type IssueFieldsProps = {
  draft: IssueDraft
  onChange: (draft: IssueDraft) => void
  disabled?: boolean
}

/** Subject and language; the language decides who gets it. */
export const IssueFields = ({ draft, onChange, disabled }: IssueFieldsProps) => {
  const { t } = useTranslation("wholesale")
  return (
    <div className="grid gap-4">
      <Field label={t("newsletter.subject")}>
        {(id) => (
          <Input
            id={id}
            value={draft.subject}
            maxLength={160}
            disabled={disabled}
            onChange={(event) => onChange({ ...draft, subject: event.target.value })}
          />
        )}
      </Field>
      <Field label={t("content.language")} hint={t("newsletter.languageHint")}>
        {(id) => (
          <Choice
            id={id}
            value={draft.locale}
            disabled={disabled}
            options={LANGUAGES.map((value) => ({ value, label: t(`content.languages.${value}`) }))}
            onChange={(value) =>
              onChange({ ...draft, locale: LANGUAGES.find((one) => one === value) ?? "en" })
            }
          />
        )}
      </Field>
    </div>
  )
}
