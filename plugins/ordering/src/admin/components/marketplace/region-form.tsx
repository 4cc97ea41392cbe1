import { Textarea } from "@medusajs/ui"
import { api, Field, FormDrawer, LoadingState, useAction, useData } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { readRegions, writeRegions, type RegionInput } from "../../lib/regions"
import type { Distributor } from "./regions"

type RegionFormProps = { distributor: Distributor; onClose: () => void }

/** Gives a distributor the regions whose orders it may read, one per line. */
export const RegionForm = ({ distributor, onClose }: RegionFormProps) => {
  const { t } = useTranslation("wholesale")
  const path = `/companies/${distributor.id}/regions`
  const saved = useData<{ regions: RegionInput[] }>(path).data?.regions
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? writeRegions(saved ?? [])
  const regions = readRegions(text)
  const save = useAction(() => api.post(path, { regions }), {
    refresh: [path],
    done: "common.saved",
    onDone: onClose,
    quiet: true,
  })
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t("marketplace.regionsOf", { name: distributor.trading_name })}
      description={t("marketplace.regionFormHint")}
      submit={t("common.save")}
      busy={save.isPending}
      disabled={!saved || !regions}
      error={save.error}
      onSubmit={() => save.mutate(undefined)}
    >
      {saved ? (
        <Field
          label={t("marketplace.regions")}
          hint={t("marketplace.regionLines")}
          error={regions ? undefined : t("marketplace.regionWrong")}
        >
          {(id) => (
            <Textarea
              id={id}
              rows={10}
              value={text}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
      ) : (
        <LoadingState />
      )}
    </FormDrawer>
  )
}
