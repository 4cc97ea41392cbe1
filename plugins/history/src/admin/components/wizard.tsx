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
import type { HistoryImportDto } from "../../http/history"
import { usePlace } from "../lib/place"
import { isWorking, stepOf, STEPS } from "../lib/steps"
import { Check } from "./check"
import { ImportStatus } from "./import-status"
import { Mapping } from "./mapping"
import { Result } from "./result"

type Column = { key: string; required: boolean }

const POLL_MS = 1500

/** One file from its columns to the past orders: mapping, dry run, apply. */
export const ImportWizard = ({ id }: { id: string }) => {
  const { api: base } = usePlace()
  const path = `${base}/history-imports/${id}`
  const result = useData<{ import: HistoryImportDto }>(path, undefined, true, (answer) =>
    isWorking(answer?.import.status) ? POLL_MS : false
  )
  const columns = useData<{ columns: Column[] }>(`${base}/history-imports`, { limit: 1 }).data
    ?.columns
  return (
    <Loaded result={result}>
      {({ import: job }) => <Steps job={job} path={path} columns={columns ?? []} />}
    </Loaded>
  )
}

type StepsProps = { job: HistoryImportDto; path: string; columns: Column[] }

const Steps = ({ job, path, columns }: StepsProps) => {
  const { t } = useTranslation("wholesale")
  const { bytes, moment } = useFormat()
  const place = usePlace()
  const editable = useCan(place.permission)
  const step = stepOf(job.status)
  const refresh = [`${place.api}/history-imports`]
  const done = "pastSales.cancelledDone"
  const cancel = useAction(() => api.post(`${path}/cancel`), { refresh, done })
  const facts = [job.currency_code.toUpperCase(), bytes(job.file_size), moment(job.created_at)]
  return (
    <div className="flex flex-col gap-y-2">
      <Section
        level="h1"
        title={job.file_name}
        description={facts.join(" · ")}
        actions={
          <>
            <ImportStatus status={job.status} />
            {editable && (isWorking(job.status) || step !== "done") ? (
              <Button
                size="small"
                variant="secondary"
                isLoading={cancel.isPending}
                onClick={() => cancel.mutate(undefined)}
              >
                {t("pastSales.cancel")}
              </Button>
            ) : null}
          </>
        }
      >
        <StepLine
          label={t("pastSales.steps.label")}
          steps={STEPS.map((each) => t(`pastSales.steps.${each}`))}
          at={step === "done" ? STEPS.length : STEPS.indexOf(step)}
        />
        {job.error ? (
          <div className="px-6 py-4">
            <InlineTip variant="error" label={t("pastSales.failed")}>
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
