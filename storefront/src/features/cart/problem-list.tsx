import { getTranslations } from "next-intl/server"
import type { CartProblem } from "@/data/carts"
import { moneyIn } from "@/i18n/money"
import { cx } from "@/ui/cx"
import { WarningIcon } from "@/ui/icons"

type ProblemListProps = { problems: CartProblem[]; currency: string; className?: string }

const numberOf = (value: unknown) => (typeof value === "number" ? value : null)

/** Why something can't be ordered as it is, with what repairs it. */
export const ProblemList = async ({ problems, currency, className }: ProblemListProps) => {
  const t = await getTranslations("cartProblems")
  const money = await moneyIn(currency)
  if (problems.length === 0) {
    return null
  }
  return (
    <ul className={cx("grid gap-0.5 text-sm text-warning", className)}>
      {problems.map(({ code, details = {} }) => (
        <li key={code} className="flex gap-1.5">
          <WarningIcon className="mt-[3px] size-3.5" />
          {t(code, {
            nearest: numberOf(details.nearest) ?? 1,
            available: numberOf(details.available) ?? 0,
            left: money(numberOf(details.available) ?? 0),
            missing: money(numberOf(details.missing) ?? 0),
          })}
        </li>
      ))}
    </ul>
  )
}
