import { Text } from "@medusajs/ui"
import { Section, useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { HistoryDto } from "../../../http/company"

/** How the case came to where it is, newest first. */
export const CaseHistory = ({ history }: { history: HistoryDto[] }) => {
  const { t } = useTranslation("wholesale")
  const { moment } = useFormat()
  return (
    <Section title={t("companies.tabs.history")}>
      <ol className="divide-y">
        {history.map((entry) => (
          <li key={entry.id} className="flex flex-col gap-y-1 px-6 py-3">
            <div className="flex flex-wrap items-baseline justify-between gap-x-3">
              <Text as="span" size="small" leading="compact" weight="plus">
                {entry.from ? `${t(`states.case.${entry.from}`)} → ` : ""}
                {t(`states.case.${entry.to}`)}
              </Text>
              <Text as="span" size="xsmall" className="text-ui-fg-subtle tabular-nums">
                {moment(entry.at)} · {entry.actor_type}
              </Text>
            </div>
            {entry.note || entry.reason_code ? (
              <Text size="small" className="text-ui-fg-subtle">
                {entry.reason_code ? `${t(`reasons.${entry.reason_code}`)}. ` : ""}
                {entry.note}
              </Text>
            ) : null}
          </li>
        ))}
      </ol>
    </Section>
  )
}
