import { Checkbox, Input, Label } from "@medusajs/ui"
import { api, Choice, Field, FormDrawer, useAction } from "@wholesale/core/admin/kit"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import type { BatchDto } from "../../../http/prices"
import { readBasisPoints, type EditableTarget } from "../../lib/price-grid"
import { useCurrency } from "../../lib/settings"
import { Differences } from "./differences"
import { TargetFields } from "./target-fields"

type CopyDrawerProps = { targets: readonly EditableTarget[]; onClose: () => void }

const STEPS = ["1", "5", "10", "100"] as const
const BASE = { source: "base" as const, target: "" }

/** Makes the prices of a tier, a country or a customer from others, by a percentage. */
export const CopyDrawer = ({ targets, onClose }: CopyDrawerProps) => {
  const { t } = useTranslation("wholesale")
  const { currency } = useCurrency()
  const replaceId = useId()
  const [from, setFrom] = useState<Omit<EditableTarget, "name">>(BASE)
  const [to, setTo] = useState<Omit<EditableTarget, "name">>({ source: "tier", target: "" })
  const [percent, setPercent] = useState("-10")
  const [step, setStep] = useState<string>("1")
  const [replace, setReplace] = useState(true)
  const basis_points = readBasisPoints(percent)
  const send = (dry_run: boolean) =>
    api.post<{ batch: BatchDto }>("/company/prices/copy", {
      dry_run,
      currency_code: currency,
      from,
      to,
      rules: [{ basis_points, round_to: Number(step) }],
      replace,
    })
  const check = useAction(() => send(true), { refresh: [], quiet: true })
  const save = useAction(() => send(false), {
    refresh: ["/company/prices", "/company/price-history", "/company/price-tiers"],
    done: "common.saved",
    onDone: onClose,
    quiet: true,
  })
  const batch = check.data?.batch
  const change =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value)
      check.reset()
    }
  const incomplete = basis_points === null || (to.source !== "base" && !to.target)
  const ready = batch !== undefined && batch.problems.length === 0
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t("prices.actions.copy")}
      description={t("prices.copyHint")}
      submit={t(ready ? "common.save" : "prices.check")}
      busy={check.isPending || save.isPending}
      disabled={incomplete}
      error={save.error ?? check.error ?? undefined}
      onSubmit={() => (ready ? save.mutate(undefined) : check.mutate(undefined))}
    >
      <TargetFields
        targets={targets}
        value={from}
        onChange={change(setFrom)}
        label={t("prices.copyFrom")}
      />
      <TargetFields
        targets={targets}
        value={to}
        onChange={change(setTo)}
        label={t("prices.copyTo")}
      />
      <div className="grid grid-cols-2 gap-3">
        <Field
          label={t("prices.percent")}
          error={basis_points === null ? t("prices.notAPercentage") : undefined}
        >
          {(id) => (
            <Input
              id={id}
              size="small"
              value={percent}
              onChange={(event) => change(setPercent)(event.target.value)}
            />
          )}
        </Field>
        <Field label={t("prices.roundTo")}>
          {(id) => (
            <Choice
              id={id}
              value={step}
              options={STEPS.map((value) => ({
                value,
                label: t("prices.units", { count: Number(value) }),
              }))}
              onChange={change(setStep)}
            />
          )}
        </Field>
      </div>
      <div className="flex items-center gap-x-2">
        <Checkbox
          id={replaceId}
          checked={replace}
          onCheckedChange={() => change(setReplace)(!replace)}
        />
        <Label htmlFor={replaceId} size="small">
          {t("prices.replace")}
        </Label>
      </div>
      {batch ? <Differences batch={batch} /> : null}
    </FormDrawer>
  )
}
