import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, type CompanyPrincipal } from "@wholesale/core"
import { unlockedBy } from "../domain/level-capabilities"
import { HIGHEST_LEVEL, levelOf } from "../domain/verification/level"
import { applicableRequirements, missingToSubmit } from "../domain/verification/requirements"
import { EDITABLE_STATES, isOneOf } from "../domain/verification/states"
import type { CaseDto, ProgressDto, RequirementDto } from "../http/verification"
import { currentCases } from "./cases"
import { runQuery } from "@wholesale/core"

type Company = Pick<CompanyPrincipal["company"], "id" | "kind">

/** A company's way through the levels: each level's case and what is missing next. */
export const progressOf = async (
  container: MedusaContainer,
  company: Company
): Promise<ProgressDto> => {
  const cases = await currentCases(container, company.id)
  const requirements = await requirementsFor(container, company.id)
  const standings = cases.map(({ level, state, expires_at: expiresAt }) => ({
    level,
    state,
    expires_at: expiresAt === null ? null : new Date(expiresAt),
  }))
  const reached = levelOf(standings, clock.now())
  const levels = Array.from({ length: HIGHEST_LEVEL }, (_, index) => index + 1).map((level) => {
    const current = cases.find((entry) => entry.level === level) ?? null
    const missing = current
      ? missingOf(current)
      : requirements.filter((row) => row.level === level && !row.optional).map((row) => row.title)
    return {
      level,
      unlocks: unlockedBy(company.kind, level),
      case: current,
      missing,
      can_submit: canSubmit(current, missing, reached),
    }
  })
  return { verification_level: reached, levels }
}

const missingOf = (entry: CaseDto): string[] =>
  isOneOf(entry.state, EDITABLE_STATES)
    ? missingToSubmit(entry.items).map(({ title }) => title)
    : []

const canSubmit = (entry: CaseDto | null, missing: readonly string[], reached: number) =>
  entry !== null &&
  isOneOf(entry.state, EDITABLE_STATES) &&
  missing.length === 0 &&
  reached >= entry.level - 1

/** The rows that apply to a company, for the levels that have no case yet. */
const requirementsFor = async (container: MedusaContainer, companyId: string) => {
  const rows = await runQuery<RequirementDto & { company_country: string }>(
    container,
    `select r.id, r.key, r.title, r.level, r.kind, r.country_code, r."check", r.evidence,
       r.optional, r.active, c.country_code as company_country
     from company c join verification_requirement r
       on r.kind = c.kind and r.country_code in ('*', c.country_code) and r.deleted_at is null
     where c.id = ? order by r.created_at, r.key`,
    [companyId]
  )
  return Array.from({ length: HIGHEST_LEVEL }, (_, index) => index + 1).flatMap((level) =>
    rows.length === 0
      ? []
      : applicableRequirements(rows, {
          kind: rows[0].kind,
          country_code: rows[0].company_country,
          level,
        })
  )
}
