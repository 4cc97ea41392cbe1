import { Text } from "@medusajs/ui"
import { useFormat } from "@wholesale/core/admin/kit"
import { useId } from "react"
import { useTranslation } from "react-i18next"

type ProgressProps = { label: string; done: number; of: number }

/** How far a job in the background is; it goes on when the page is closed. */
export const Progress = ({ label, done, of }: ProgressProps) => {
  const { t } = useTranslation("wholesale")
  const { number } = useFormat()
  const id = useId()
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <div className="flex justify-between gap-x-4">
        <Text size="small" weight="plus" asChild>
          <label htmlFor={id}>{label}</label>
        </Text>
        <Text size="small" className="text-ui-fg-subtle tabular-nums" role="status">
          {of ? t("imports.progress", { done: number(done), of: number(of) }) : null}
        </Text>
      </div>
      {/* Without a number the browser shows that something is going on. */}
      <progress id={id} className="h-2 w-full" max={1} value={of ? done / of : undefined} />
      <Text size="xsmall" className="text-ui-fg-subtle">
        {t("imports.mayLeave")}
      </Text>
    </div>
  )
}
