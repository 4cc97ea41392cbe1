import { Button, Checkbox, Label, Text } from "@medusajs/ui"
import {
  api,
  DownloadButton,
  Refusal,
  Section,
  useAction,
  useFormat,
} from "@wholesale/core/admin/kit"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import type { ImportJobDto } from "../../../http/imports"
import { Outcomes } from "./outcomes"
import { Progress } from "./progress"

type CheckProps = { job: ImportJobDto; path: string; readOnly: boolean }

/** The dry run: what would become of every row, with a report, and the way to apply it. */
export const Check = ({ job, path, readOnly }: CheckProps) => {
  const { t } = useTranslation("wholesale")
  const { number } = useFormat()
  const id = useId()
  const [skip, setSkip] = useState(false)
  const refresh = ["/company/imports", "/company/listings"]
  const run = useAction(() => api.post(`${path}/dry-run`), { refresh, quiet: true })
  const apply = useAction(() => api.post(`${path}/apply`, { skip_errors: skip }), {
    refresh,
    quiet: true,
  })
  if (job.status !== "checked") {
    return (
      <Section title={t("imports.steps.check")} description={t("imports.checkHint")}>
        {job.status === "checking" ? (
          <Progress
            label={t("imports.checking")}
            done={job.progress.rows_done}
            of={job.row_count}
          />
        ) : (
          <div className="flex justify-end px-6 py-4">
            <Button
              size="small"
              disabled={readOnly}
              isLoading={run.isPending}
              onClick={() => run.mutate(undefined)}
            >
              {t("imports.dryRun")}
            </Button>
          </div>
        )}
      </Section>
    )
  }
  const { create, update, deactivate, error } = job.outcomes
  const changes = create + update + deactivate
  return (
    <Section
      title={t("imports.checked")}
      description={t(error ? "imports.checkedWithErrors" : "imports.checkedClean", {
        count: error,
      })}
      actions={
        <>
          {error ? (
            <DownloadButton
              path={`${path}/report`}
              query={{ rows: "problems" }}
              fileName="import-problems.csv"
              label={t("imports.problemReport")}
            />
          ) : null}
          <DownloadButton
            path={`${path}/report`}
            fileName="import-report.csv"
            label={t("imports.report")}
          />
        </>
      }
    >
      <Outcomes outcomes={job.outcomes} />
      <div className="flex flex-col gap-y-3 px-6 py-4">
        {apply.error ? <Refusal error={apply.error} /> : null}
        <div className="flex flex-wrap items-center justify-between gap-3">
          {error ? (
            <div className="flex items-center gap-x-2">
              <Checkbox
                id={id}
                checked={skip}
                onCheckedChange={(checked) => setSkip(checked === true)}
              />
              <Label htmlFor={id} size="small">
                {t("imports.skipErrors")}
              </Label>
            </div>
          ) : (
            <Text size="small" className="text-ui-fg-subtle">
              {t("imports.nothingChangedYet")}
            </Text>
          )}
          <Button
            size="small"
            disabled={readOnly || changes === 0 || (error > 0 && !skip)}
            isLoading={apply.isPending}
            onClick={() => apply.mutate(undefined)}
          >
            {t("imports.apply", { quantity: number(changes), count: changes })}
          </Button>
        </div>
      </div>
    </Section>
  )
}
