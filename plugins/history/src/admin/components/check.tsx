import { Button, Checkbox, Label, Text } from "@medusajs/ui"
import {
  api,
  Choice,
  DownloadButton,
  Field,
  Refusal,
  Section,
  useAction,
  useFormat,
} from "@wholesale/core/admin/kit"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import type { HistoryImportDto } from "../../http/history"
import { usePlace } from "../lib/place"
import { LISTING_CHOICES } from "../lib/steps"
import { Classes } from "./classes"
import { Progress } from "./progress"

type CheckProps = { job: HistoryImportDto; path: string; readOnly: boolean }

/** The dry run: what every row is, with a report, and the way to keep the orders. */
export const Check = (props: CheckProps) =>
  props.job.status === "checked" ? <Checked {...props} /> : <Checking {...props} />

const Checking = ({ job, path, readOnly }: CheckProps) => {
  const { t } = useTranslation("wholesale")
  const place = usePlace()
  const refresh = [`${place.api}/history-imports`]
  const run = useAction(() => api.post(`${path}/dry-run`), { refresh })
  return (
    <Section title={t("pastSales.steps.check")} description={t("pastSales.checkHint")}>
      {job.status === "checking" ? (
        <Progress label={t("pastSales.checking")} progress={job.progress} />
      ) : (
        <div className="flex justify-end px-6 py-4">
          <Button
            size="small"
            disabled={readOnly}
            isLoading={run.isPending}
            onClick={() => run.mutate(undefined)}
          >
            {t("pastSales.dryRun")}
          </Button>
        </div>
      )}
    </Section>
  )
}

const Checked = ({ job, path, readOnly }: CheckProps) => {
  const { t } = useTranslation("wholesale")
  const { number } = useFormat()
  const errors = job.classes.error
  return (
    <Section
      title={t("pastSales.checked")}
      description={t("pastSales.checkedHint", {
        rows: number(job.row_count),
        known: number(job.known),
      })}
      actions={
        <>
          {errors ? (
            <DownloadButton
              path={`${path}/report`}
              query={{ rows: "errors" }}
              fileName="past-orders-errors.csv"
              label={t("pastSales.errorReport")}
            />
          ) : null}
          <DownloadButton
            path={`${path}/report`}
            fileName="past-orders-report.csv"
            label={t("pastSales.report")}
          />
        </>
      }
    >
      <Classes job={job} />
      <Apply job={job} path={path} readOnly={readOnly} />
    </Section>
  )
}

const Apply = ({ job, path, readOnly }: CheckProps) => {
  const { t } = useTranslation("wholesale")
  const place = usePlace()
  const { number } = useFormat()
  const id = useId()
  const [skip, setSkip] = useState(false)
  const [listings, setListings] = useState<string>("none")
  const apply = useAction(
    () => api.post(`${path}/apply`, { skip_errors: skip, new_listings: listings }),
    { refresh: [`${place.api}/history-imports`, `${place.api}/past-sales`], quiet: true }
  )
  const errors = job.classes.error
  const lines = job.row_count - errors
  return (
    <div className="flex flex-col gap-y-4 px-6 py-4">
      <Field label={t("pastSales.newListings")} hint={t("pastSales.newListingsHint")}>
        {(field) => (
          <Choice
            id={field}
            disabled={readOnly}
            value={listings}
            options={LISTING_CHOICES.map((value) => ({
              value,
              label: t(`pastSales.listings.${value}`),
            }))}
            onChange={setListings}
          />
        )}
      </Field>
      {apply.error ? <Refusal error={apply.error} /> : null}
      <div className="flex flex-wrap items-center justify-between gap-3">
        {errors ? (
          <div className="flex items-center gap-x-2">
            <Checkbox
              id={id}
              checked={skip}
              onCheckedChange={(checked) => setSkip(checked === true)}
            />
            <Label htmlFor={id} size="small">
              {t("pastSales.skipErrors")}
            </Label>
          </div>
        ) : (
          <Text size="small" className="text-ui-fg-subtle">
            {t("pastSales.nothingKeptYet")}
          </Text>
        )}
        <Button
          size="small"
          disabled={readOnly || lines === 0 || (errors > 0 && !skip)}
          isLoading={apply.isPending}
          onClick={() => apply.mutate(undefined)}
        >
          {t("pastSales.apply", { quantity: number(lines), count: lines })}
        </Button>
      </div>
    </div>
  )
}
