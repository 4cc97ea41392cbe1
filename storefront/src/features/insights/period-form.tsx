import { getTranslations } from "next-intl/server"
import type { InsightsDto } from "@/data/insights"
import { Button } from "@/ui/button"

const CONTROL = "control-h rounded-md border border-control bg-surface px-2.5"

/** Which days and which currency the figures are about; sums never mix currencies. */
export const PeriodForm = async ({ insights }: { insights: InsightsDto }) => {
  const t = await getTranslations("insights")
  const currencies = [...new Set([insights.currency_code, ...insights.currencies])]
  return (
    <form className="mb-6 flex flex-wrap items-end gap-2">
      <label>
        <span className="mb-1 block text-sm text-muted">{t("from")}</span>
        <input type="date" name="from" defaultValue={insights.from} className={CONTROL} />
      </label>
      <label>
        <span className="mb-1 block text-sm text-muted">{t("to")}</span>
        <input type="date" name="to" defaultValue={insights.to} className={CONTROL} />
      </label>
      <label>
        <span className="mb-1 block text-sm text-muted">{t("currency")}</span>
        <select name="currency" defaultValue={insights.currency_code} className={CONTROL}>
          {currencies.map((code) => (
            <option key={code} value={code}>
              {code.toUpperCase()}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit">{t("show")}</Button>
    </form>
  )
}
