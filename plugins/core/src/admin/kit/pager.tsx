import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { useFormat } from "./use-format"

type PagerProps = {
  count: number
  pageSize: number
  /** While something is unsaved, a page must not be left behind. */
  disabled?: boolean
}

/** The pages of a list that is not one of the dashboard's own tables, kept in the address bar. */
export const Pager = ({ count, pageSize, disabled }: PagerProps) => {
  const { t } = useTranslation("wholesale")
  const { number } = useFormat()
  const [params, setParams] = useSearchParams()
  const offset = Math.max(0, Number.parseInt(params.get("offset") ?? "0", 10) || 0)
  if (count <= pageSize && offset === 0) {
    return null
  }
  const goTo = (target: number) =>
    setParams((old) => {
      const next = new URLSearchParams(old)
      next.set("offset", String(Math.max(0, target)))
      return next
    })
  return (
    <nav
      aria-label={t("pager.pages")}
      className="flex items-center justify-between gap-x-3 border-t px-6 py-3"
    >
      <Text size="small" className="text-ui-fg-subtle tabular-nums">
        {t("pager.range", {
          from: number(Math.min(offset + 1, count)),
          to: number(Math.min(offset + pageSize, count)),
          count,
        })}
      </Text>
      <div className="flex gap-x-2">
        <Button
          size="small"
          variant="secondary"
          disabled={disabled || offset === 0}
          onClick={() => goTo(offset - pageSize)}
        >
          {t("pager.previous")}
        </Button>
        <Button
          size="small"
          variant="secondary"
          disabled={disabled || offset + pageSize >= count}
          onClick={() => goTo(offset + pageSize)}
        >
          {t("pager.next")}
        </Button>
      </div>
    </nav>
  )
}
