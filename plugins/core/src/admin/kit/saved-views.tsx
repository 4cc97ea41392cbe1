import { Bookmarks } from "@medusajs/icons"
import { Button, DropdownMenu } from "@medusajs/ui"
import { useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { useLocation, useSearchParams } from "react-router-dom"
import type { SavedViewDto } from "../../http/schemas"
import { ManageViews } from "./manage-views"
import { SaveView } from "./save-view"
import { filtersIn, withFilters } from "./saved-query"
import { useData } from "./use-data"

/** Filters of a list that the person keeps under names: to choose, to save, to rename, to delete. */
export const SavedViews = ({ prefix }: { prefix?: string }) => {
  const { t } = useTranslation("wholesale")
  const { pathname } = useLocation()
  const [params, setParams] = useSearchParams()
  const [form, setForm] = useState<"save" | "manage" | null>(null)
  const list = prefix ? `${pathname}:${prefix}` : pathname
  const views = useData<{ views: SavedViewDto[] }>("/me/saved-views", { list }).data?.views ?? []
  const present = filtersIn(params, prefix)
  const current = views.find(({ query }) => query === present)
  const trigger = useRef<HTMLButtonElement>(null)
  const close = () => {
    setForm(null)
    // The entry of the menu that had the focus before is gone.
    setTimeout(() => trigger.current?.focus())
  }
  return (
    <>
      <DropdownMenu>
        <DropdownMenu.Trigger asChild>
          <Button ref={trigger} size="small" variant="transparent" className="max-w-52">
            <Bookmarks className="shrink-0" />
            <span className="truncate">{current?.name ?? t("views.menu")}</span>
          </Button>
        </DropdownMenu.Trigger>
        <DropdownMenu.Content align="end" className="max-w-72">
          {views.length ? (
            <DropdownMenu.RadioGroup
              value={current?.id ?? ""}
              onValueChange={(chosen) => {
                const view = views.find(({ id }) => id === chosen)
                setParams(withFilters(params, view?.query ?? "", prefix))
              }}
            >
              {views.map(({ id, name }) => (
                <DropdownMenu.RadioItem key={id} value={id}>
                  <span className="truncate">{name}</span>
                </DropdownMenu.RadioItem>
              ))}
            </DropdownMenu.RadioGroup>
          ) : (
            <DropdownMenu.Label className="text-ui-fg-subtle">{t("views.none")}</DropdownMenu.Label>
          )}
          <DropdownMenu.Separator />
          <DropdownMenu.Item
            disabled={!present || current !== undefined}
            onSelect={() => setForm("save")}
          >
            {t("views.save")}
          </DropdownMenu.Item>
          <DropdownMenu.Item disabled={!views.length} onSelect={() => setForm("manage")}>
            {t("views.manage")}
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu>
      {form === "save" ? (
        <SaveView list={list} query={present} views={views} onClose={close} />
      ) : null}
      {form === "manage" ? <ManageViews views={views} onClose={close} /> : null}
    </>
  )
}
