import { Container, Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { JobDto } from "../../http/schemas"
import { EmptyState, Loaded, Section, useData, useFormat } from "../kit"
import { everyOf } from "./every"
import { MessageStatus } from "./message-status"

/** The recurring jobs with their newest run. */
export const JobTable = () => {
  const { t } = useTranslation("wholesale")
  const result = useData<{ jobs: JobDto[] }>("/jobs")
  return (
    <Loaded result={result}>
      {({ jobs }) => (
        <Section level="h1" title={t("operations.jobs")} description={t("operations.jobsHint")}>
          {jobs.length ? (
            <Jobs jobs={jobs} />
          ) : (
            <EmptyState title={t("operations.noJobs")} hint={t("operations.noJobsHint")} />
          )}
        </Section>
      )}
    </Loaded>
  )
}

const Jobs = ({ jobs }: { jobs: JobDto[] }) => {
  const { t } = useTranslation("wholesale")
  return (
    // Wider than a narrow page, and with nothing in it that could take the focus to scroll it.
    <Container
      role="region"
      aria-label={t("operations.jobs")}
      tabIndex={0}
      className="overflow-x-auto rounded-none p-0 shadow-none"
    >
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("operations.job")}</Table.HeaderCell>
            <Table.HeaderCell>{t("operations.every")}</Table.HeaderCell>
            <Table.HeaderCell>{t("operations.lastRun")}</Table.HeaderCell>
            <Table.HeaderCell>{t("operations.status")}</Table.HeaderCell>
            <Table.HeaderCell>{t("operations.error")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {jobs.map((job) => (
            <Job key={job.name} job={job} />
          ))}
        </Table.Body>
      </Table>
    </Container>
  )
}

const Job = ({ job }: { job: JobDto }) => {
  const { t } = useTranslation("wholesale")
  const format = useFormat()
  const every = everyOf(job.every_minutes)
  return (
    <Table.Row>
      <Table.Cell className="text-ui-fg-base">{job.name}</Table.Cell>
      <Table.Cell className="tabular-nums">
        {t(`operations.everyUnit.${every.unit}`, { count: every.count })}
      </Table.Cell>
      <Table.Cell>
        {job.last?.done_at ? format.moment(job.last.done_at) : t("operations.never")}
      </Table.Cell>
      <Table.Cell>{job.last ? <MessageStatus status={job.last.status} /> : "–"}</Table.Cell>
      <Table.Cell className="max-w-xs truncate" title={job.last?.last_error ?? undefined}>
        {job.last?.last_error ?? "–"}
      </Table.Cell>
    </Table.Row>
  )
}
