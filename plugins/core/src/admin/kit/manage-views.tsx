import { Trash } from "@medusajs/icons"
import { Button, Drawer, IconButton, Input } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import type { SavedViewDto } from "../../http/schemas"
import { api } from "./api"
import { DrawerHeader } from "./dialog-header"
import { VIEW_NAME_MAX } from "./save-view"
import { useAction } from "./use-data"

type ManageViewsProps = { views: readonly SavedViewDto[]; onClose: () => void }

/** The views of a list, each to be renamed or deleted. */
export const ManageViews = ({ views, onClose }: ManageViewsProps) => {
  const { t } = useTranslation("wholesale")
  return (
    <Drawer open onOpenChange={(next) => (next ? undefined : onClose())}>
      <Drawer.Content aria-describedby={undefined}>
        <DrawerHeader title={t("views.manage")} />
        <Drawer.Body className="divide-y overflow-y-auto p-0">
          {views.length ? (
            views.map((view) => <ViewRow key={view.id} view={view} />)
          ) : (
            <p className="txt-small text-ui-fg-subtle px-6 py-4">{t("views.none")}</p>
          )}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  )
}

const ViewRow = ({ view }: { view: SavedViewDto }) => {
  const { t } = useTranslation("wholesale")
  const [typed, setTyped] = useState(view.name)
  const path = `/me/saved-views/${view.id}`
  const refresh = ["/me/saved-views"]
  const name = typed.trim()
  const rename = useAction(() => api.post(path, { name }), { refresh, done: "views.renamed" })
  const remove = useAction(() => api.remove(path), { refresh, done: "views.deleted" })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    rename.mutate(undefined)
  }
  return (
    <form onSubmit={submit} className="flex items-center gap-x-2 px-6 py-3">
      <div className="min-w-0 flex-1">
        <Input
          size="small"
          aria-label={t("views.nameOf", { name: view.name })}
          maxLength={VIEW_NAME_MAX}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <Button
        type="submit"
        size="small"
        variant="secondary"
        disabled={!name || name === view.name}
        isLoading={rename.isPending}
      >
        {t("views.rename")}
      </Button>
      <IconButton
        type="button"
        size="small"
        variant="transparent"
        aria-label={t("views.delete", { name: view.name })}
        isLoading={remove.isPending}
        onClick={() => remove.mutate(undefined)}
      >
        <Trash />
      </IconButton>
    </form>
  )
}
