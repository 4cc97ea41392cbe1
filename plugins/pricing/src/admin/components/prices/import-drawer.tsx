import { Input } from "@medusajs/ui"
import { api, Field, FormDrawer, useAction } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { BatchDto } from "../../../http/prices"
import { Differences } from "./differences"

/** Takes prices from a CSV file; what it would change is shown before it is applied. */
export const ImportDrawer = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation("wholesale")
  const [file, setFile] = useState<File | null>(null)
  const send = (chosen: File, dryRun: boolean) =>
    api.upload<{ batch: BatchDto }>(`/company/prices/import?dry_run=${dryRun}`, chosen)
  const check = useAction((chosen: File) => send(chosen, true), { refresh: [], quiet: true })
  const save = useAction((chosen: File) => send(chosen, false), {
    refresh: ["/company/prices", "/company/price-history", "/company/price-tiers"],
    done: "common.saved",
    onDone: onClose,
    quiet: true,
  })
  const batch = check.data?.batch
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t("prices.actions.import")}
      description={t("prices.importHint")}
      submit={t("prices.apply")}
      busy={check.isPending || save.isPending}
      disabled={!file || !batch || batch.problems.length > 0}
      error={save.error ?? check.error ?? undefined}
      onSubmit={() => (file ? save.mutate(file) : undefined)}
    >
      <Field label={t("prices.file")} hint={t("prices.fileHint")}>
        {(id) => (
          <Input
            id={id}
            size="small"
            type="file"
            accept=".csv,text/csv"
            onChange={(event) => {
              const chosen = event.target.files?.[0] ?? null
              setFile(chosen)
              check.reset()
              if (chosen) {
                check.mutate(chosen)
              }
            }}
          />
        )}
      </Field>
      {batch ? <Differences batch={batch} /> : null}
    </FormDrawer>
  )
}
