import { Checkbox, Input, Label } from "@medusajs/ui"
import { api, Field, FormDrawer, LoadingState, Refusal, useAction } from "@wholesale/core/admin/kit"
import { useEffect, useId, useState } from "react"
import { useTranslation } from "react-i18next"
import type { BatchDto } from "../../../http/prices"
import { toBatch, type Changed } from "../../lib/price-grid"
import { Differences } from "../prices/differences"

type ReviewDrawerProps = {
  changed: readonly Changed[]
  reading: Omit<Parameters<typeof toBatch>[1], "schedule">
  onClose: () => void
  onSaved: () => void
}

const REFRESH = ["/company/prices", "/company/price-history", "/company/price-tiers"]
const NO_SCHEDULE = { from: "", until: "", may_rise: false }

const toTime = (local: string) => (local ? new Date(local).toISOString() : null)

/** What the typed prices would change, as the server says it, before anything is saved. */
export const ReviewDrawer = ({ changed, reading, onClose, onSaved }: ReviewDrawerProps) => {
  const { t } = useTranslation("wholesale")
  const mark = useId()
  const [schedule, setSchedule] = useState(NO_SCHEDULE)
  const send = (dry_run: boolean) =>
    api.post<{ batch: BatchDto }>("/company/prices", {
      dry_run,
      ...toBatch(changed, {
        ...reading,
        schedule: {
          starts_at: toTime(schedule.from),
          ends_at: toTime(schedule.until),
          may_rise: schedule.may_rise,
        },
      }),
    })
  const check = useAction(() => send(true), { refresh: [], quiet: true })
  const save = useAction(() => send(false), {
    refresh: REFRESH,
    done: "common.saved",
    onDone: onSaved,
    quiet: true,
  })
  const { mutate } = check
  useEffect(() => mutate(undefined), [mutate, schedule])
  const batch = check.data?.batch
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t("prices.review")}
      description={t("prices.reviewHint")}
      submit={t("common.save")}
      busy={save.isPending}
      disabled={!batch || check.isPending || batch.problems.length > 0}
      error={save.error ?? undefined}
      onSubmit={() => save.mutate(undefined)}
    >
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        {(["from", "until"] as const).map((name) => (
          <Field key={name} label={t(`prices.schedule.${name}`)} optional>
            {(id) => (
              <Input
                id={id}
                size="small"
                type="datetime-local"
                value={schedule[name]}
                onChange={(event) => setSchedule({ ...schedule, [name]: event.target.value })}
              />
            )}
          </Field>
        ))}
      </div>
      <div className="flex items-center gap-x-2">
        <Checkbox
          id={mark}
          checked={schedule.may_rise}
          onCheckedChange={() => setSchedule({ ...schedule, may_rise: !schedule.may_rise })}
        />
        <Label htmlFor={mark} size="small">
          {t("prices.mayRise")}
        </Label>
      </div>
      {check.error ? <Refusal error={check.error} /> : null}
      {batch ? <Differences batch={batch} /> : check.error ? null : <LoadingState />}
    </FormDrawer>
  )
}
