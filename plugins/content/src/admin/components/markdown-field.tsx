import { Text, Textarea } from "@medusajs/ui"
import { Field } from "@wholesale/core/admin/kit"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { MarkdownPreview } from "./markdown-preview"

type MarkdownFieldProps = {
  value: string
  onChange: (value: string) => void
  disabled?: boolean
  /** Stands beside the text instead of its preview, e.g. a translation. */
  beside?: ReactNode
}

/** A Markdown text with what it becomes beside it; below it on a phone. */
export const MarkdownField = ({ value, onChange, disabled, beside }: MarkdownFieldProps) => {
  const { t } = useTranslation("wholesale")
  return (
    <div className="grid gap-6 lg:grid-cols-2">
      <Field label={t("content.body")} hint={t("content.bodyHint")}>
        {(id) => (
          <Textarea
            id={id}
            rows={24}
            value={value}
            disabled={disabled}
            className="font-mono"
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </Field>
      <section
        aria-label={t("content.preview")}
        className="border-ui-border-base min-w-0 lg:border-s lg:ps-6"
      >
        {beside ?? (
          <>
            <Text size="small" leading="compact" weight="plus" className="mb-3">
              {t("content.preview")}
            </Text>
            <MarkdownPreview source={value} />
          </>
        )}
      </section>
    </div>
  )
}
