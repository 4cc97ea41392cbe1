import type { EVIDENCE_KINDS, ITEM_RESULTS, REQUIREMENT_CHECKS } from "../../http/verification"

export type ItemResult = (typeof ITEM_RESULTS)[number]

/** What of a requirement row the decisions look at. */
export type RequirementFacts = {
  key: string
  title: string
  kind: string
  country_code: string
  level: number
  check: (typeof REQUIREMENT_CHECKS)[number]
  evidence: (typeof EVIDENCE_KINDS)[number]
  optional: boolean
  active: boolean
}

export type ItemFacts = {
  result: ItemResult
  requirement: Pick<RequirementFacts, "key" | "title" | "optional" | "active">
}

/** Something that still stands in the way, as the interface names it. */
export type Missing = { key: string; title: string; result: ItemResult }

/**
 * The rows that a company of this kind and country has to meet for a level. A row for its own
 * country takes the place of the row for every country (`*`), also to switch it off there.
 */
export const applicableRequirements = <Row extends RequirementFacts>(
  rows: readonly Row[],
  company: { kind: string; country_code: string; level: number }
): Row[] => {
  const byKey = new Map<string, Row>()
  for (const row of rows) {
    const applies = row.country_code === "*" || row.country_code === company.country_code
    if (!applies || row.kind !== company.kind || row.level !== company.level) {
      continue
    }
    const known = byKey.get(row.key)
    if (!known || known.country_code === "*") {
      byKey.set(row.key, row)
    }
  }
  return [...byKey.values()].filter((row) => row.active)
}

const lacking = (items: readonly ItemFacts[], enough: readonly ItemResult[]): Missing[] =>
  items
    .filter(({ requirement }) => requirement.active && !requirement.optional)
    .filter(({ result }) => !enough.includes(result))
    .map(({ requirement, result }) => ({ key: requirement.key, title: requirement.title, result }))

/** What keeps the applicant from submitting. What a reviewer or a service still owes does not. */
export const missingToSubmit = (items: readonly ItemFacts[]) =>
  lacking(items, ["pending", "passed", "waived"])

/** What keeps a reviewer from approving: every required item must be passed or waived. */
export const missingToApprove = (items: readonly ItemFacts[]) =>
  lacking(items, ["passed", "waived"])
