import { Input } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { SavedViewDto } from "../../http/schemas"
import { api } from "./api"
import { Field, FormDrawer } from "./form"
import { useAction } from "./use-data"

export const VIEW_NAME_MAX = 60

type SaveViewProps = {
  list: string
  query: string
  /** Those that the list has. */
  views: readonly SavedViewDto[]
  onClose: () => void
}

/** Asks for a name and keeps the present filters under it. */
export const SaveView = ({ list, query, views, onClose }: SaveViewProps) => {
  const { t } = useTranslation("wholesale")
  const [typed, setTyped] = useState("")
  const name = typed.trim()
  const taken = views.some((view) => view.name === name)
  const save = useAction(() => api.post("/me/saved-views", { list, name, query }), {
    refresh: ["/me/saved-views"],
    done: "views.saved",
    onDone: onClose,
    quiet: true,
  })
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t("views.save")}
      description={t("views.saveHint")}
      submit={t("common.save")}
      busy={save.isPending}
      disabled={!name || taken}
      error={save.error}
      onSubmit={() => save.mutate(undefined)}
    >
      <Field label={t("views.name")} error={taken ? t("views.taken") : undefined}>
        {(id) => (
          <Input
            id={id}
            size="small"
            maxLength={VIEW_NAME_MAX}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
    </FormDrawer>
  )
}
