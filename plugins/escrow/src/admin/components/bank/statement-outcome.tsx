import { Text } from "@medusajs/ui"
import { FigureTile, FigureTiles, useFormat } from "@wholesale/core/admin/kit"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { isToPlace, type StatementResult } from "../../lib/bank"
import { BANK_STATES } from "../../lib/lists"

/** More rows that can't be read than these help nobody. */
const SHOWN = 20

/** What a statement brought, and the rows of it that could not be read. */
export const StatementOutcome = ({ result }: { result: StatementResult }) => {
  const { t } = useTranslation("wholesale")
  const { number } = useFormat()
  return (
    <>
      <FigureTiles>
        {BANK_STATES.map((state) => (
          <FigureTile
            key={state}
            label={t(`bank.states.${state}`)}
            value={number(result[state])}
            hint={t(`bank.stateHints.${state}`)}
            to={`/money/bank?state=${state}`}
            tone={isToPlace({ state }) && result[state] > 0 ? "warning" : "neutral"}
          />
        ))}
      </FigureTiles>
      {result.problems.length ? <Problems problems={result.problems} /> : null}
    </>
  )
}

const Problems = ({ problems }: Pick<StatementResult, "problems">) => {
  const { t } = useTranslation("wholesale")
  const heading = useId()
  const left = problems.length - SHOWN
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <Text id={heading} size="small" weight="plus">
        {t("bank.problems")}
      </Text>
      <ul
        aria-labelledby={heading}
        className="bg-ui-bg-subtle txt-small divide-y rounded border break-words"
      >
        {problems.slice(0, SHOWN).map(({ row, message }) => (
          <li key={`${row} ${message}`} className="px-3 py-2">
            {row === null ? message : t("bank.problem", { row, message })}
          </li>
        ))}
        {left > 0 ? <li className="px-3 py-2">{t("bank.moreProblems", { count: left })}</li> : null}
      </ul>
    </div>
  )
}
