import { Text } from "@medusajs/ui"
import { useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { HistoryImportDto } from "../../http/history"
import { CLASS_COLORS, CLASSES } from "../lib/steps"

/** What the rows are, as one bar and its numbers, and what is noteworthy about them. */
export const Classes = ({ job }: { job: HistoryImportDto }) => {
  const { t } = useTranslation("wholesale")
  const { number } = useFormat()
  const { classes, notes } = job
  const total = CLASSES.reduce((sum, key) => sum + classes[key], 0)
  const noted = Object.entries(notes).sort(([, a], [, b]) => b - a)
  return (
    <>
      <div className="flex flex-col gap-y-3 px-6 py-4">
        <div aria-hidden className="bg-ui-bg-subtle flex h-2 w-full overflow-hidden rounded-full">
          {CLASSES.filter((key) => classes[key] > 0).map((key) => (
            <span
              key={key}
              className={CLASS_COLORS[key]}
              style={{ width: `${(classes[key] / total) * 100}%` }}
            />
          ))}
        </div>
        <dl className="grid grid-cols-2 gap-3 sm:grid-cols-4 xl:grid-cols-7">
          {CLASSES.map((key) => (
            <div key={key} className="flex flex-col">
              <dt className="txt-compact-xsmall text-ui-fg-subtle flex items-center gap-x-1.5">
                <span aria-hidden className={`size-2 rounded-full ${CLASS_COLORS[key]}`} />
                {t(`pastSales.classes.${key}`)}
              </dt>
              <Text size="large" weight="plus" className="tabular-nums" asChild>
                <dd>{number(classes[key])}</dd>
              </Text>
            </div>
          ))}
        </dl>
      </div>
      {noted.length > 0 ? (
        <dl className="grid grid-cols-1 gap-x-8 gap-y-1 px-6 py-4 sm:grid-cols-2">
          {noted.map(([note, count]) => (
            <div key={note} className="txt-small flex justify-between gap-x-4">
              <dt className="text-ui-fg-subtle">{t(`pastSales.notes.${note}`)}</dt>
              <dd className="tabular-nums">{number(count)}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </>
  )
}
