import { Badge, Text } from "@medusajs/ui"
import { Fact, useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { SimulationDto } from "../../lib/rules"

type SimulationResultProps = { simulation: SimulationDto; currency: string }

/** What would be charged, and for each line which rule wins and why the others don't. */
export const SimulationResult = ({ simulation, currency }: SimulationResultProps) => {
  const { t } = useTranslation("wholesale")
  const { money } = useFormat()
  return (
    <div role="status" className="divide-y">
      <Fact name={t("commission.total")}>{money(simulation.amount, currency)}</Fact>
      <Fact
        name={t([`orderMoney.taxes.${simulation.tax_reason}`, "orderMoney.taxes.other"], {
          rate: simulation.tax_rate,
        })}
      >
        {money(simulation.tax, currency)}
      </Fact>
      {simulation.lines.map((line) => (
        <div key={line.line} className="flex flex-col gap-y-2 px-6 py-3">
          <div className="flex justify-between gap-x-4">
            <Text size="small" weight="plus">
              {t("commission.line", { number: line.line })}
            </Text>
            <Text size="small" className="tabular-nums">
              {t("commission.withTax", {
                amount: money(line.amount, currency),
                tax: money(line.tax, currency),
              })}
            </Text>
          </div>
          {line.rules.some(({ wins }) => wins) ? null : (
            <Text size="small" className="text-ui-fg-subtle">
              {t("commission.noRule")}
            </Text>
          )}
          <ol className="flex flex-col gap-y-1">
            {line.rules.map((rule) => (
              <Trace key={rule.rule_id} rule={rule} />
            ))}
          </ol>
        </div>
      ))}
    </div>
  )
}

type TraceDto = SimulationDto["lines"][number]["rules"][number]

/** How one rule fared with one line. */
const Trace = ({ rule }: { rule: TraceDto }) => {
  const { t } = useTranslation("wholesale")
  const why = rule.failed.map((condition) => t(`commission.failed.${condition}`)).join(", ")
  return (
    <li className="txt-small flex flex-wrap items-center gap-x-2">
      <span className="text-ui-fg-subtle w-5 text-right tabular-nums">{rule.rank}</span>
      <span className={rule.wins ? "text-ui-fg-base font-medium" : "text-ui-fg-subtle"}>
        {rule.rule_name}
      </span>
      {rule.wins ? (
        <Badge size="2xsmall" color="green">
          {t("commission.wins")}
        </Badge>
      ) : (
        <span className="text-ui-fg-subtle">
          {rule.matched ? t("commission.tooLate") : t("commission.fails", { why })}
        </span>
      )}
    </li>
  )
}
