import { enqueue, recordAudit, sql, type By, type TransactionContext } from "@wholesale/core"
import { changedFacts, type LegalFacts } from "../../../domain/legal-facts"
import type { Finding } from "../../../domain/verification/checks"
import { mustReopen } from "../../../domain/verification/facts"
import { itemExpiry } from "../../../domain/verification/expiry"
import { CHECKABLE_STATES, isOneOf } from "../../../domain/verification/states"
import { CHECK, itemsOf, lockCase, lockOpenCases, moveCase } from "./case-store"
import { syncItems } from "./open"
import { tellApplicant } from "./review"
import { updateRow, type CaseRow, type Change, type CompanyKind, type ItemRow } from "./rows"

/** A case with computed items that are not settled yet. */
export type CheckableCase = { id: string; facts_version: number; keys: string[] }

/** What of a company's open cases the automatic checks still have to look at. */
export const checkableCases = async (
  tx: TransactionContext,
  companyId: string
): Promise<CheckableCase[]> =>
  await sql<CheckableCase>(
    tx,
    `select c.id, c.facts_version, array_to_json(array_agg(r.key)) as keys
     from verification_case c
     join verification_item i on i.case_id = c.id and i.deleted_at is null
     join verification_requirement r on r.id = i.requirement_id and r.check = 'computed'
     where c.company_id = ? and c.deleted_at is null
       and c.state in ('draft', 'submitted', 'in_review', 'needs_info')
       and (i.checked_by is null or i.checked_by = 'system')
       and i.result not in ('passed', 'waived')
     group by c.id, c.facts_version`,
    [companyId]
  )

export type RecordChecksInput = {
  case_id: string
  facts_version: number
  findings: { key: string; finding: Finding }[]
  by: By
  now: Date
}

/**
 * Writes what the automatic checks found. A finding about facts that have changed since, for a case
 * that was decided, or for an item that a reviewer has settled, is dropped.
 */
export const recordChecks = async (tx: TransactionContext, input: RecordChecksInput) => {
  const entry = await lockCase(tx, input.case_id)
  if (!isOneOf(entry.state, CHECKABLE_STATES) || entry.facts_version !== input.facts_version) {
    return
  }
  const items = await itemsOf(tx, entry.id)
  for (const { key, finding } of input.findings) {
    const item = items.find(({ requirement }) => requirement.key === key)
    if (item && isOpenToChecks(item) && differs(item, finding)) {
      await writeFinding(tx, { entry, item, finding, input })
    }
  }
}

const isOpenToChecks = (item: ItemRow) =>
  item.requirement.check === "computed" &&
  (item.checked_by === null || item.checked_by === "system") &&
  item.result !== "passed" &&
  item.result !== "waived"

/** A service that stays away must not fill the log with one entry per attempt. */
const differs = (item: ItemRow, finding: Finding) =>
  item.checked_by === null || item.result !== finding.result || item.statement !== finding.statement

type Writing = { entry: CaseRow; item: ItemRow; finding: Finding; input: RecordChecksInput }

const writeFinding = async (tx: TransactionContext, { entry, item, finding, input }: Writing) => {
  const { now, by } = input
  const passed = finding.result === "passed"
  await updateRow(tx, "verification_item", item.id, {
    result: finding.result,
    statement: finding.statement,
    evidence: finding.evidence,
    checked_at: now,
    checked_by: "system",
    expires_at: passed ? itemExpiry(now, item.requirement.valid_days) : null,
    updated_at: now,
  })
  await recordAudit(tx, {
    by,
    action: "verification.item-checked",
    subject_type: "verification_item",
    subject_id: item.id,
    company_id: entry.company_id,
    before: { result: item.result },
    after: { result: finding.result, requirement: item.requirement.key },
  })
}

export type FactsChangedInput = {
  company_id: string
  company_kind: CompanyKind
  facts: LegalFacts
  by: By
  now: Date
}

/**
 * Re-opens what stands on facts that are no longer true. Approved cases expire, cases on their way
 * go back to the applicant, and every open case gets its automatic checks again. Compares with what
 * was submitted, so a message that comes twice does nothing the second time.
 * @returns the levels of the cases that expired
 */
export const applyFactsChange = async (
  tx: TransactionContext,
  input: FactsChangedInput
): Promise<number[]> => {
  const expired: number[] = []
  for (const entry of await lockOpenCases(tx, input.company_id)) {
    const changed = entry.company_snapshot ? changedFacts(entry.company_snapshot, input.facts) : []
    const reopen = mustReopen(entry.level, changed)
    const change: Change = { by: input.by, now: input.now, reason_code: "legal_fact_changed" }
    if (entry.state !== "approved") {
      if (reopen) {
        await forgetReview(tx, entry, input.now)
      }
      await restartChecks(tx, reopen ? await sendBack(tx, entry, change) : entry, input)
    } else if (reopen) {
      await moveCase(tx, entry, "expired", change)
      await tellApplicant(tx, entry, "verification.expired", {
        now: input.now,
        reason_code: "legal_fact_changed",
      })
      expired.push(entry.level)
    }
  }
  return expired
}

const sendBack = async (tx: TransactionContext, entry: CaseRow, change: Change) => {
  if (entry.state === "submitted") {
    return await moveCase(tx, entry, "draft", change, { submitted_at: null })
  }
  if (entry.state === "in_review") {
    const moved = await moveCase(tx, entry, "needs_info", change)
    await tellApplicant(tx, entry, "verification.needs_info", {
      now: change.now,
      reason_code: "legal_fact_changed",
    })
    return moved
  }
  return entry
}

/** What a reviewer saw was about the old facts: they have to look again. */
const forgetReview = async (tx: TransactionContext, entry: CaseRow, now: Date) => {
  await sql(
    tx,
    `update verification_item set result = 'pending', checked_at = null, checked_by = null,
       expires_at = null, updated_at = ?
     where case_id = ? and result in ('passed', 'waived') and requirement_id in
       (select id from verification_requirement where "check" = 'verified')`,
    [now, entry.id]
  )
}

/** Forgets what the checks found about the old facts and asks for them again. */
const restartChecks = async (tx: TransactionContext, entry: CaseRow, input: FactsChangedInput) => {
  const version = entry.facts_version + 1
  await updateRow(tx, "verification_case", entry.id, {
    facts_version: version,
    company_kind: input.company_kind,
    country_code: input.facts.country_code,
    updated_at: input.now,
  })
  await syncItems(tx, { ...entry, country_code: input.facts.country_code })
  await sql(
    tx,
    `update verification_item set result = 'missing', statement = null, evidence = null,
       checked_at = null, checked_by = null, expires_at = null, updated_at = ?
     where case_id = ? and requirement_id in
       (select id from verification_requirement where "check" = 'computed')`,
    [input.now, entry.id]
  )
  await enqueue(tx, {
    topic: CHECK,
    key: `${entry.id}:facts:${version}`,
    payload: { company_id: entry.company_id },
  })
}
