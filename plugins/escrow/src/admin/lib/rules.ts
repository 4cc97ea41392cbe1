import type { z } from "@medusajs/framework/zod"
import type { RuleInput, rulesDto, simulationDto } from "../../http/commission"

export type RuleDto = z.output<typeof rulesDto>["rules"][number]
export type SimulationDto = z.output<typeof simulationDto>

/** A rule of the list while it is edited; `key` stays the same, also before the rule has an id. */
export type RuleDraft = RuleInput & { key: string }

export const draftOf = ({ rank: _rank, ...rule }: RuleDto): RuleDraft => ({ ...rule, key: rule.id })

/** What the server takes of a draft. */
export const inputOf = ({ key: _key, ...rule }: RuleDraft): RuleInput => rule

/** The list with one rule a place up (-1) or down (1); the same list at its ends. Pure. */
export const moved = (rules: readonly RuleDraft[], index: number, by: -1 | 1): RuleDraft[] => {
  const next = [...rules]
  const target = index + by
  if (target < 0 || target >= rules.length) {
    return next
  }
  const [rule] = next.splice(index, 1)
  next.splice(target, 0, rule)
  return next
}

/** The list with a rule put in its place, or at the end when it is new. Pure. */
export const withRule = (rules: readonly RuleDraft[], rule: RuleDraft): RuleDraft[] =>
  rules.some(({ key }) => key === rule.key)
    ? rules.map((each) => (each.key === rule.key ? rule : each))
    : [...rules, rule]
