import { Badge, InlineTip, Text } from "@medusajs/ui"
import { useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { BatchDto, PriceDifferenceDto, PriceProblemDto } from "../../../http/prices"
import { usePriceWords } from "./use-price-words"

const SHOWN = 100

/** What a batch would change, and what is wrong with it. */
export const Differences = ({ batch }: { batch: BatchDto }) => {
  const { t } = useTranslation("wholesale")
  const { number } = useFormat()
  const total = batch.added + batch.changed + batch.removed
  return (
    <div className="flex flex-col gap-y-4">
      {batch.problems.length ? <Problems problems={batch.problems} /> : null}
      <div role="status" className="flex flex-wrap gap-2">
        <Badge size="2xsmall" color="green">
          {t("prices.added", { count: batch.added })}
        </Badge>
        <Badge size="2xsmall" color="blue">
          {t("prices.changed", { count: batch.changed })}
        </Badge>
        <Badge size="2xsmall" color="red">
          {t("prices.removed", { count: batch.removed })}
        </Badge>
        <Badge size="2xsmall">{t("prices.unchanged", { count: batch.unchanged })}</Badge>
      </div>
      {total ? (
        <ul className="flex flex-col divide-y">
          {batch.differences.slice(0, SHOWN).map((one) => (
            <Difference key={keyOf(one)} difference={one} />
          ))}
        </ul>
      ) : (
        <Text size="small" className="text-ui-fg-subtle">
          {t("prices.nothingChanges")}
        </Text>
      )}
      {total > SHOWN ? (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t("prices.more", { count: total - SHOWN, number: number(total - SHOWN) })}
        </Text>
      ) : null}
    </div>
  )
}

const keyOf = (one: PriceDifferenceDto) =>
  [
    one.variant_id,
    one.currency_code,
    one.source,
    one.target,
    one.min_quantity,
    one.starts_at,
  ].join()

const Difference = ({ difference: one }: { difference: PriceDifferenceDto }) => {
  const { t } = useTranslation("wholesale")
  const { money, moment } = useFormat()
  const words = usePriceWords()
  const amount = (value: number | null) =>
    value === null ? t("prices.none") : money(value, one.currency_code)
  return (
    <li className="flex items-baseline justify-between gap-x-4 py-2">
      <span className="flex min-w-0 flex-col">
        <span className="txt-compact-small truncate">
          {one.sku ?? one.title} · {words.full({ ...one, name: one.target_name })}
        </span>
        <span className="text-ui-fg-subtle txt-compact-xsmall truncate">
          {one.title}
          {one.starts_at ? ` · ${t("prices.from", { at: moment(one.starts_at) })}` : null}
          {one.ends_at ? ` · ${t("prices.until", { at: moment(one.ends_at) })}` : null}
        </span>
      </span>
      <span className="txt-compact-small whitespace-nowrap tabular-nums">
        <span className="text-ui-fg-subtle">{amount(one.before)}</span>
        <span aria-hidden> → </span>
        <span className="sr-only"> {t("prices.becomes")} </span>
        <span className="text-ui-fg-base">{amount(one.after)}</span>
      </span>
    </li>
  )
}

/** What stands in the way, row by row. */
const Problems = ({ problems }: { problems: readonly PriceProblemDto[] }) => {
  const { t } = useTranslation("wholesale")
  return (
    <InlineTip
      variant="error"
      label={t("prices.problems", { count: problems.length })}
      role="alert"
    >
      <ul>
        {problems.slice(0, 20).map((problem) => (
          <li key={`${problem.row} ${problem.message}`}>
            {t("prices.row", { row: problem.row })}: {problem.message}
          </li>
        ))}
      </ul>
    </InlineTip>
  )
}
