import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { renderMarkdown } from "../../domain/render-markdown"

/** The rhythm of long texts, as near to the storefront's as the dashboard's own sizes allow. */
const PROSE = [
  "text-ui-fg-base txt-medium max-w-prose break-words",
  "[&>*+*]:mt-4 [&_h2]:txt-large-plus [&_h2]:!mt-8 [&_h3]:txt-medium-plus [&_h3]:!mt-6",
  "[&_a]:text-ui-fg-interactive [&_a]:underline [&_ul]:list-disc [&_ol]:list-decimal",
  "[&_ul]:ps-6 [&_ol]:ps-6 [&_strong]:font-semibold [&_img]:max-w-full [&_img]:rounded-lg",
  "[&_blockquote]:border-ui-border-strong [&_blockquote]:border-s-2 [&_blockquote]:ps-4",
  "[&_.table-scroll]:overflow-x-auto [&_table]:w-full [&_th]:text-start [&_td]:align-top",
  "[&_:is(th,td)]:border-ui-border-base [&_:is(th,td)]:border-b [&_:is(th,td)]:py-2 [&_:is(th,td)]:pe-4",
  "[&_code]:bg-ui-bg-subtle [&_pre]:bg-ui-bg-subtle [&_pre]:overflow-x-auto [&_pre]:p-3",
].join(" ")

/** What readers will see of a Markdown text. */
export const MarkdownPreview = ({ source }: { source: string }) => {
  const { t } = useTranslation("wholesale")
  const html = useMemo(() => renderMarkdown(source), [source])
  if (!source.trim()) {
    return <p className="text-ui-fg-subtle txt-small">{t("content.previewEmpty")}</p>
  }
  return (
    <div
      className={PROSE}
      // A link would lead away from what is not saved yet.
      onClick={(event) => event.preventDefault()}
      // Safe by making: no raw HTML, only checked addresses.
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}
