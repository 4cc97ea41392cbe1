import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { runner } from "@wholesale/core"
import { simulate } from "../domain/commission/simulate"
import type { CommissionRule } from "../domain/commission/types"
import { commissionTax } from "../domain/settings/commission-tax"
import { simulationDto, simulationInput, type RuleInput } from "../http/commission"
import { readSettings } from "../settings/money-settings"
import { readRules } from "./rules"

/** The operator's rules as the API shows them. */
export const readCommissionRules = async (container: MedusaContainer) =>
  (await readRules(runner(container))).map(toDto)

const toDto = ({ terms, minimum, maximum, ...rule }: CommissionRule) => ({
  ...rule,
  terms:
    terms.kind === "fixed"
      ? { ...terms, amount: Number(terms.amount) }
      : terms.kind === "tiered"
        ? { ...terms, tiers: terms.tiers.map((tier) => ({ ...tier, from: Number(tier.from) })) }
        : terms,
  minimum: minimum === null ? null : Number(minimum),
  maximum: maximum === null ? null : Number(maximum),
})

/** A rule as it was sent; its place in the list is its rank. */
export const fromInput = (
  { id, terms, minimum, maximum, ...rule }: RuleInput,
  index: number
): CommissionRule => ({
  ...rule,
  id: id ?? `new_${index + 1}`,
  rank: index + 1,
  terms:
    terms.kind === "fixed"
      ? { ...terms, amount: BigInt(terms.amount) }
      : terms.kind === "tiered"
        ? { ...terms, tiers: terms.tiers.map((tier) => ({ ...tier, from: BigInt(tier.from) })) }
        : terms,
  minimum: minimum === null ? null : BigInt(minimum),
  maximum: maximum === null ? null : BigInt(maximum),
})

/** What the rules, saved ones or those that were sent, would take of an order. */
export const simulateRules = async (
  container: MedusaContainer,
  { rules, seller_country, lines, ...order }: z.output<typeof simulationInput>
): Promise<z.output<typeof simulationDto>> => {
  const run = runner(container)
  const tax = commissionTax(await readSettings(run), seller_country)
  const simulation = simulate(rules ? rules.map(fromInput) : await readRules(run), {
    ...order,
    plan_key: null,
    taxes: { platform: tax, distributor: tax },
    lines: lines.map(({ base, ...line }, index) => ({
      ...line,
      id: String(index + 1),
      base: BigInt(base),
    })),
  })
  const { platform } = simulation
  return simulationDto.parse({
    ...platform,
    lines: simulation.traces.map(({ line_id, rules: traced }) => {
      const line = simulation.lines.find(
        (one) => one.line_id === line_id && one.payee === "platform"
      )
      return {
        line: Number(line_id),
        amount: line?.amount ?? 0n,
        tax: line?.tax ?? 0n,
        rules: traced,
      }
    }),
  })
}
