import { enqueue, recordAudit, sql, type By, type TransactionContext } from "@wholesale/core"
import { applicableRequirements } from "../../../domain/verification/requirements"
import { CHECK, lockCase, writeHistory } from "./case-store"
import { insertRow, newId } from "./rows"
import type { CaseRow, CompanyKind, RequirementRow } from "./rows"

export type OpenCaseInput = {
  company_id: string
  company_kind: CompanyKind
  country_code: string
  level: number
  by: By
  now: Date
}

/** A case that is open, and whether this call opened it. */
export type OpenedCase = { id: string; created: boolean }

/** Every requirement row, whatever it applies to. */
export const allRequirements = async (tx: TransactionContext): Promise<RequirementRow[]> =>
  await sql<RequirementRow>(
    tx,
    "select * from verification_requirement where deleted_at is null order by level, created_at, key"
  )

/**
 * Opens a draft for a level unless one is open already (or approved): calling it twice, or from two
 * processes at once, gives the same case. The unique index on open cases decides.
 */
export const openCase = async (
  tx: TransactionContext,
  input: OpenCaseInput
): Promise<OpenedCase> => {
  const { by, now, ...facts } = input
  const [created] = await sql<{ id: string }>(
    tx,
    `insert into verification_case (id, company_id, company_kind, country_code, level, state)
     values (?, ?, ?, ?, ?, 'draft')
     on conflict (company_id, level)
       where state not in ('rejected', 'expired', 'revoked') and deleted_at is null
     do nothing returning id`,
    [newId("vcase"), facts.company_id, facts.company_kind, facts.country_code, facts.level]
  )
  if (!created) {
    return { id: await openCaseId(tx, facts.company_id, facts.level), created: false }
  }
  await writeHistory(
    tx,
    { company_id: facts.company_id, subject_id: created.id, from: null, to: "draft" },
    { by, now }
  )
  await recordAudit(tx, {
    by,
    action: "verification.draft",
    subject_type: "verification_case",
    subject_id: created.id,
    company_id: facts.company_id,
    after: { state: "draft", level: facts.level },
  })
  await syncItems(tx, await lockCase(tx, created.id))
  await enqueue(tx, {
    topic: CHECK,
    key: `${created.id}:opened`,
    payload: { company_id: facts.company_id },
  })
  return { id: created.id, created: true }
}

const openCaseId = async (tx: TransactionContext, companyId: string, level: number) => {
  const [row] = await sql<{ id: string }>(
    tx,
    `select id from verification_case where company_id = ? and level = ? and deleted_at is null
       and state not in ('rejected', 'expired', 'revoked')`,
    [companyId, level]
  )
  return row.id
}

/**
 * Brings the checklist of a case that the applicant may still edit up to the rows that apply now:
 * the operator may have added one, the company may have moved to another country.
 */
export const syncItems = async (tx: TransactionContext, entry: CaseRow): Promise<void> => {
  const applicable = applicableRequirements(await allRequirements(tx), {
    kind: entry.company_kind,
    country_code: entry.country_code,
    level: entry.level,
  })
  const items = await sql<{ id: string; requirement_id: string }>(
    tx,
    "select id, requirement_id from verification_item where case_id = ? and deleted_at is null",
    [entry.id]
  )
  for (const { id } of applicable) {
    if (!items.some((item) => item.requirement_id === id)) {
      await insertRow(tx, "verification_item", {
        id: newId("vitem"),
        case_id: entry.id,
        requirement_id: id,
        result: "missing",
      })
    }
  }
  for (const item of items) {
    if (!applicable.some(({ id }) => id === item.requirement_id)) {
      await sql(tx, "delete from verification_item_document where item_id = ?", [item.id])
      await sql(tx, "delete from verification_item where id = ?", [item.id])
    }
  }
}
