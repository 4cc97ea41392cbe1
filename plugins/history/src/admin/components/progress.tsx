import { Text } from "@medusajs/ui"
import { useFormat } from "@wholesale/core/admin/kit"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { HistoryImportDto } from "../../http/history"

type ProgressProps = { label: string; progress: HistoryImportDto["progress"] }

const MINUTE = 60

/** How far an import in the background is and how long it takes; it goes on without the page. */
export const Progress = ({
  label,
  progress: { done, total, seconds_left: left },
}: ProgressProps) => {
  const { t } = useTranslation("wholesale")
  const { percent } = useFormat()
  const id = useId()
  const time = () => {
    if (left === null) {
      return t("pastSales.timeUnknown")
    }
    return left < MINUTE
      ? t("pastSales.secondsLeft", { count: left })
      : t("pastSales.minutesLeft", { count: Math.ceil(left / MINUTE) })
  }
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <div className="flex justify-between gap-x-4">
        <Text size="small" weight="plus" asChild>
          <label htmlFor={id}>{label}</label>
        </Text>
        <Text size="small" className="text-ui-fg-subtle tabular-nums" role="status">
          {total ? `${percent(done / total)} · ${time()}` : null}
        </Text>
      </div>
      {/* Without a number the browser shows that something is going on. */}
      <progress id={id} className="h-2 w-full" max={1} value={total ? done / total : undefined} />
      <Text size="xsmall" className="text-ui-fg-subtle">
        {t("pastSales.mayLeave")}
      </Text>
    </div>
  )
}
