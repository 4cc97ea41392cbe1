import { getFormatter, getTranslations } from "next-intl/server"
import { attempt } from "@/data/attempt"
import { listHistory, type HistoryDto } from "@/data/company"
import { pageNumber, type SearchParams } from "@/domain/directory-query"
import { Gate } from "@/features/company/gate"
import { Pagination } from "@/features/shell/pagination"
import { ProblemState } from "@/features/shell/problem-state"
import { lookup } from "@/i18n/lookup"
import { EmptyState } from "@/ui/empty-state"
import { PageHeader } from "@/ui/page-header"
import { Cell, HeadCell, Row, Table } from "@/ui/table"

export const generateMetadata = async () => {
  const t = await getTranslations("history")
  return { title: t("title") }
}

const HistoryPage = ({ searchParams }: { searchParams: Promise<SearchParams> }) => (
  <Gate permission="company.read">
    {async () => {
      const t = await getTranslations("history")
      const outcome = await attempt(listHistory({ page: pageNumber(await searchParams) }))
      return (
        <>
          <PageHeader title={t("title")} lead={t("lead")} />
          {!outcome.ok ? (
            <ProblemState problem={outcome.problem} />
          ) : outcome.data.history.length === 0 ? (
            <EmptyState title={t("empty")} />
          ) : (
            <>
              <HistoryTable entries={outcome.data.history} />
              <Pagination path="/company/history" {...outcome.data} />
            </>
          )}
        </>
      )
    }}
  </Gate>
)

const HistoryTable = async ({ entries }: { entries: HistoryDto[] }) => {
  const t = await getTranslations("history")
  const format = await getFormatter()
  const reasons = await getTranslations("reasons")
  const word = (state: string) => lookup(t, `states.${state}`, state)
  return (
    <Table label={t("title")}>
      <thead>
        <tr>
          <HeadCell>{t("at")}</HeadCell>
          <HeadCell>{t("change")}</HeadCell>
          <HeadCell>{t("by")}</HeadCell>
          <HeadCell>{t("reason")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Row key={entry.id}>
            <Cell className="whitespace-nowrap">
              {format.dateTime(new Date(entry.at), { dateStyle: "medium", timeStyle: "short" })}
            </Cell>
            <Cell className="whitespace-nowrap">
              {entry.from ? `${word(entry.from)} → ${word(entry.to)}` : word(entry.to)}
            </Cell>
            <Cell>{lookup(t, `actors.${entry.actor_type}`, entry.actor_type)}</Cell>
            <Cell className="min-w-48">
              {[
                entry.reason_code ? lookup(reasons, entry.reason_code, entry.reason_code) : null,
                entry.note,
              ]
                .filter(Boolean)
                .join(": ") || "–"}
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}

export default HistoryPage
