import { Button, InlineTip } from "@medusajs/ui"
import {
  api,
  Loaded,
  Section,
  StepLine,
  useAction,
  useCan,
  useData,
  useFormat,
} from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { ImportColumnDto, ImportJobDto } from "../../../http/imports"
import { stepOf, STEPS } from "../../lib/import-steps"
import { Check } from "./check"
import { JobStatus } from "./job-status"
import { Mapping } from "./mapping"
import { Result } from "./result"

const isWorking = (job?: ImportJobDto) => job?.status === "checking" || job?.status === "applying"

/** One import from its file to the catalogue: what columns mean, dry run, apply. */
export const ImportWizard = ({ id }: { id: string }) => {
  const path = `/company/imports/${id}`
  const result = useData<{ import: ImportJobDto }>(path, undefined, true, (answer) =>
    isWorking(answer?.import) || (answer?.import.images.total ?? 0) > imagesDone(answer?.import)
      ? 1500
      : false
  )
  const columns = useData<{ columns: ImportColumnDto[] }>("/company/imports", { limit: 1 }).data
    ?.columns
  return (
    <Loaded result={result}>
      {({ import: job }) => <Steps job={job} path={path} columns={columns ?? []} />}
    </Loaded>
  )
}

const imagesDone = (job?: ImportJobDto) => (job ? job.images.done + job.images.failed : 0)

type StepsProps = { job: ImportJobDto; path: string; columns: ImportColumnDto[] }

const Steps = ({ job, path, columns }: StepsProps) => {
  const { t } = useTranslation("wholesale")
  const { bytes, moment } = useFormat()
  const editable = useCan("catalogue.write")
  const step = stepOf(job.status)
  const refresh = ["/company/imports"]
  const cancel = useAction(() => api.post(`${path}/cancel`), { refresh, done: "imports.cancelled" })
  return (
    <div className="flex flex-col gap-y-2">
      <Section
        level="h1"
        title={job.file_name}
        description={`${t(`imports.modes.${job.mode}`)} · ${bytes(job.file_size)} · ${moment(job.created_at)}`}
        actions={
          <>
            <JobStatus status={job.status} />
            {editable && (isWorking(job) || step !== "done") ? (
              <Button
                size="small"
                variant="secondary"
                isLoading={cancel.isPending}
                onClick={() => cancel.mutate(undefined)}
              >
                {t("imports.cancel")}
              </Button>
            ) : null}
          </>
        }
      >
        <StepLine
          label={t("imports.steps.label")}
          steps={STEPS.map((each) => t(`imports.steps.${each}`))}
          at={step === "done" ? STEPS.length : STEPS.indexOf(step)}
        />
        {job.error ? (
          <div className="px-6 py-4">
            <InlineTip variant="error" label={t("imports.failed")}>
              {job.error}
            </InlineTip>
          </div>
        ) : null}
      </Section>
      {step === "mapping" ? (
        <Mapping key={job.id} job={job} path={path} columns={columns} readOnly={!editable} />
      ) : null}
      {step === "check" ? <Check job={job} path={path} readOnly={!editable} /> : null}
      {step === "done" ? <Result job={job} path={path} /> : null}
    </div>
  )
}
