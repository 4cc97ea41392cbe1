import {
  assertTransition,
  enqueue,
  notFound,
  recordAudit,
  sql,
  type TransactionContext,
} from "@wholesale/core"
import { CASE_MACHINE, type CaseState } from "../../../domain/verification/states"
import { asDate, insertRow, newId, updateRow } from "./rows"
import type { CaseRow, Change, ItemRow, RequirementRow } from "./rows"

/** Sent in the transaction of every change that may raise or lower a company's level. */
export const LEVEL_CHANGED = "verification.level-changed"
/** Asks for the automatic checks of a company's open cases. */
export const CHECK = "verification.check"

const COLUMNS = `id, company_id, company_kind, country_code, level, state, assignee_id,
  company_snapshot, facts_version, expires_at`

const toCase = (row: CaseRow): CaseRow => ({ ...row, expires_at: asDate(row.expires_at) })

/**
 * Locks a case for the rest of the transaction, so that two decisions come one after the other.
 * @param companyId given for an applicant: another company's case does not exist for them
 * @throws NOT_FOUND
 */
export const lockCase = async (
  tx: TransactionContext,
  id: string,
  companyId?: string
): Promise<CaseRow> => {
  const rows = await sql<CaseRow>(
    tx,
    `select ${COLUMNS} from verification_case where id = ? and deleted_at is null for update`,
    [id]
  )
  const found = rows.at(0)
  if (!found || (companyId !== undefined && found.company_id !== companyId)) {
    throw notFound("Verification case", id)
  }
  return toCase(found)
}

/** Locks every case of a company that is not closed, in one order so that nobody deadlocks. */
export const lockOpenCases = async (
  tx: TransactionContext,
  companyId: string
): Promise<CaseRow[]> => {
  const rows = await sql<CaseRow>(
    tx,
    `select ${COLUMNS} from verification_case
     where company_id = ? and deleted_at is null
       and state not in ('rejected', 'expired', 'revoked')
     order by id for update`,
    [companyId]
  )
  return rows.map(toCase)
}

type FlatItem = Omit<ItemRow, "requirement" | "documents"> & {
  documents: number | string
  requirement: RequirementRow
}

/** A case's items with their requirements, in the order of the checklist. */
export const itemsOf = async (tx: TransactionContext, caseId: string): Promise<ItemRow[]> => {
  const rows = await sql<FlatItem>(
    tx,
    `select i.id, i.case_id, i.result, i.statement, i.evidence, i.checked_by, i.expires_at,
            (select count(*) from verification_item_document d
              where d.item_id = i.id and d.deleted_at is null) as documents,
            to_jsonb(r) as requirement
     from verification_item i join verification_requirement r on r.id = i.requirement_id
     where i.case_id = ? and i.deleted_at is null order by r.created_at, r.key`,
    [caseId]
  )
  return rows.map((row) => ({
    ...row,
    documents: Number(row.documents),
    expires_at: asDate(row.expires_at),
  }))
}

/** A case's item for a requirement. @throws NOT_FOUND */
export const itemFor = async (
  tx: TransactionContext,
  caseId: string,
  matches: (item: ItemRow) => boolean,
  named: string
): Promise<ItemRow> => {
  const item = (await itemsOf(tx, caseId)).find(matches)
  if (!item) {
    throw notFound("Requirement", named)
  }
  return item
}

/** One line of history; `subject_id` is a case or a certification. */
export const writeHistory = async (
  tx: TransactionContext,
  line: { company_id: string; subject_id: string; from: string | null; to: string },
  { by, now, reason_code: reasonCode = null, note = null }: Change
) => {
  await insertRow(tx, "verification_history", {
    id: newId("vhist"),
    ...line,
    actor_type: by.actor_type,
    actor_id: by.actor_id,
    reason_code: reasonCode,
    note,
    at: now,
  })
}

/** States whose entering or leaving changes which level a company has. */
const CHANGES_LEVEL: readonly CaseState[] = ["approved", "expired", "revoked"]

/**
 * The only way in which a case changes its state: checked against the machine, with its line of
 * history, its audit entry and, where the level may change, its message, all in one transaction.
 * @throws TRANSITION_NOT_ALLOWED
 */
export const moveCase = async (
  tx: TransactionContext,
  entry: CaseRow,
  to: CaseState,
  change: Change,
  more: Parameters<typeof updateRow>[3] = {}
): Promise<CaseRow> => {
  assertTransition(CASE_MACHINE, entry.state, to, `Verification case ${entry.id}`)
  const { by, now, reason_code: reasonCode = null, note = null } = change
  await updateRow(tx, "verification_case", entry.id, {
    ...more,
    state: to,
    reason_code: reasonCode,
    note,
    updated_at: now,
  })
  const { id, company_id: companyId, level, state: from } = entry
  await writeHistory(tx, { company_id: companyId, subject_id: id, from, to }, change)
  await recordAudit(tx, {
    by,
    action: `verification.${to}`,
    subject_type: "verification_case",
    subject_id: id,
    company_id: companyId,
    before: { state: from, level },
    after: { state: to, level, reason_code: reasonCode, note },
  })
  if (CHANGES_LEVEL.includes(to)) {
    await enqueue(tx, {
      topic: LEVEL_CHANGED,
      key: `${id}:${to}`,
      payload: { company_id: companyId, case_id: id, level, state: to },
    })
  }
  return { ...entry, state: to }
}
