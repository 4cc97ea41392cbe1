import { clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link, useSearchParams } from "react-router-dom"
import { VIEWS } from "../../lib/lists"

/** The work lists of the orders as links, so that each has an address of its own. */
export const ViewTabs = () => {
  const { t } = useTranslation("wholesale")
  const [params] = useSearchParams()
  const current = params.get("view") ?? ""
  return (
    <nav aria-label={t("orders.views.label")} className="flex gap-1">
      {VIEWS.map((view) => (
        <Link
          key={view}
          to={view ? `?view=${view}` : "?"}
          aria-current={view === current ? "page" : undefined}
          className={clx(
            "txt-compact-small-plus text-ui-fg-subtle hover:text-ui-fg-base focus-visible:shadow-borders-focus whitespace-nowrap rounded-full px-2.5 py-1 outline-none",
            view === current && "bg-ui-bg-base text-ui-fg-base shadow-elevation-card-rest"
          )}
        >
          {t(`orders.views.${view || "all"}`)}
        </Link>
      ))}
    </nav>
  )
}
