import { Text } from "@medusajs/ui"
import { useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { ImportJobDto } from "../../../http/imports"

const COLORS: Record<keyof ImportJobDto["outcomes"], string> = {
  create: "bg-ui-tag-green-icon",
  update: "bg-ui-tag-blue-icon",
  unchanged: "bg-ui-tag-neutral-border",
  skip: "bg-ui-tag-neutral-icon",
  deactivate: "bg-ui-tag-orange-icon",
  error: "bg-ui-tag-red-icon",
}

const ORDER = ["create", "update", "deactivate", "unchanged", "skip", "error"] as const

/** What becomes of the rows, as one bar and its numbers. */
export const Outcomes = ({ outcomes }: { outcomes: ImportJobDto["outcomes"] }) => {
  const { t } = useTranslation("wholesale")
  const { number } = useFormat()
  const total = ORDER.reduce((sum, key) => sum + outcomes[key], 0)
  const some = ORDER.filter((key) => outcomes[key] > 0)
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <div aria-hidden className="bg-ui-bg-subtle flex h-2 w-full overflow-hidden rounded-full">
        {some.map((key) => (
          <span
            key={key}
            className={COLORS[key]}
            style={{ width: `${(outcomes[key] / total) * 100}%` }}
          />
        ))}
      </div>
      <dl className="grid grid-cols-2 gap-3 sm:grid-cols-3 xl:grid-cols-6">
        {ORDER.map((key) => (
          <div key={key} className="flex flex-col">
            <dt className="txt-compact-xsmall text-ui-fg-subtle flex items-center gap-x-1.5">
              <span aria-hidden className={`size-2 rounded-full ${COLORS[key]}`} />
              {t(`imports.outcomes.${key}`)}
            </dt>
            <Text size="large" weight="plus" className="tabular-nums" asChild>
              <dd>{number(outcomes[key])}</dd>
            </Text>
          </div>
        ))}
      </dl>
    </div>
  )
}
