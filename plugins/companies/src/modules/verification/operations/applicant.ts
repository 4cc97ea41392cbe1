import {
  enqueue,
  recordAudit,
  refuse,
  sql,
  type By,
  type TransactionContext,
} from "@wholesale/core"
import { notify } from "@wholesale/notifications"
import { itemAfterApplicant, wasTurnedDown } from "../../../domain/verification/applicant-item"
import type { LegalFacts } from "../../../domain/legal-facts"
import { levelOf, type CaseStanding } from "../../../domain/verification/level"
import { missingToSubmit } from "../../../domain/verification/requirements"
import { EDITABLE_STATES, isOneOf } from "../../../domain/verification/states"
import { CHECK, itemFor, itemsOf, lockCase, moveCase } from "./case-store"
import { requireDocument } from "./documents"
import { syncItems } from "./open"
import { asDate, insertRow, newId, updateRow, type CaseRow, type ItemRow } from "./rows"

export type ApplicantInput = { case_id: string; company_id: string; by: By; now: Date }

const lockEditable = async (tx: TransactionContext, input: ApplicantInput): Promise<CaseRow> => {
  const entry = await lockCase(tx, input.case_id, input.company_id)
  if (!isOneOf(entry.state, EDITABLE_STATES)) {
    throw refuse(
      "TRANSITION_NOT_ALLOWED",
      `Verification case ${entry.id} is ${entry.state}; it can only be changed as a draft or when more information was asked for`,
      { from: entry.state, allowed: EDITABLE_STATES }
    )
  }
  await syncItems(tx, entry)
  return entry
}

const itemByKey = async (tx: TransactionContext, entry: CaseRow, key: string) => {
  const item = await itemFor(tx, entry.id, ({ requirement }) => requirement.key === key, key)
  if (item.requirement.check === "computed") {
    throw refuse(
      "INVALID_INPUT",
      `"${item.requirement.title}" is checked automatically; correct the company's details instead`
    )
  }
  return item
}

type ItemChange = { input: ApplicantInput; item: ItemRow; action: string; document_id?: string }

/** Writes what the applicant changed on an item, with the result that follows from it. */
const saveItem = async (
  tx: TransactionContext,
  { input, item, action, document_id: documentId }: ItemChange
) => {
  const result = itemAfterApplicant(item)
  await updateRow(tx, "verification_item", item.id, {
    result,
    statement: item.statement,
    checked_at: null,
    checked_by: wasTurnedDown(item) ? item.checked_by : null,
    expires_at: null,
    updated_at: input.now,
  })
  await recordAudit(tx, {
    by: input.by,
    action,
    subject_type: "verification_item",
    subject_id: item.id,
    company_id: input.company_id,
    before: { result: item.result },
    after: { result, requirement: item.requirement.key, document_id: documentId ?? null },
  })
}

/** The applicant's words for a requirement. @throws TRANSITION_NOT_ALLOWED, NOT_FOUND */
export const attestItem = async (
  tx: TransactionContext,
  input: ApplicantInput & { requirement_key: string; statement: string }
) => {
  const entry = await lockEditable(tx, input)
  const item = await itemByKey(tx, entry, input.requirement_key)
  const changed = { ...item, statement: input.statement }
  await saveItem(tx, { input, item: changed, action: "verification.item-attested" })
}

/** Puts a document to a requirement; a second time changes nothing. */
export const attachDocument = async (
  tx: TransactionContext,
  input: ApplicantInput & { requirement_key: string; document_id: string }
) => {
  const entry = await lockEditable(tx, input)
  const item = await itemByKey(tx, entry, input.requirement_key)
  await requireDocument(tx, input.document_id, input.company_id)
  const attached = await attachmentsOf(tx, item.id, input.document_id)
  if (attached.length > 0) {
    return
  }
  await insertRow(tx, "verification_item_document", {
    id: newId("vidoc"),
    item_id: item.id,
    document_id: input.document_id,
  })
  const changed = { ...item, documents: item.documents + 1 }
  const action = "verification.document-attached"
  await saveItem(tx, { input, item: changed, action, document_id: input.document_id })
}

/** Takes a document away from a requirement; one that is not there changes nothing. */
export const detachDocument = async (
  tx: TransactionContext,
  input: ApplicantInput & { requirement_key: string; document_id: string }
) => {
  const entry = await lockEditable(tx, input)
  const item = await itemByKey(tx, entry, input.requirement_key)
  await requireDocument(tx, input.document_id, input.company_id)
  const [attached] = await attachmentsOf(tx, item.id, input.document_id)
  if (!attached) {
    return
  }
  await sql(tx, "delete from verification_item_document where id = ?", [attached.id])
  const changed = { ...item, documents: item.documents - 1 }
  const action = "verification.document-detached"
  await saveItem(tx, { input, item: changed, action, document_id: input.document_id })
}

const attachmentsOf = async (tx: TransactionContext, itemId: string, documentId: string) =>
  await sql<{ id: string }>(
    tx,
    `select id from verification_item_document
     where item_id = ? and document_id = ? and deleted_at is null`,
    [itemId, documentId]
  )

/**
 * Hands a case in. The facts that it stands on are kept with it.
 * @throws LEVEL_BELOW_MISSING, REQUIREMENTS_NOT_MET with `details.missing`, CONFLICT when a legal
 * fact changed while the request was on its way
 */
export const submitCase = async (
  tx: TransactionContext,
  input: ApplicantInput & { facts: LegalFacts; facts_version: number; company_name: string }
) => {
  const entry = await lockEditable(tx, input)
  if (entry.facts_version !== input.facts_version) {
    throw refuse("CONFLICT", "The company's legal details have just changed; submit again")
  }
  await assertLevelBelow(tx, entry, input.now)
  const missing = missingToSubmit(await itemsOf(tx, entry.id))
  if (missing.length > 0) {
    const titles = missing.map(({ title }) => title).join(", ")
    throw refuse("REQUIREMENTS_NOT_MET", `Still missing: ${titles}`, { missing })
  }
  await moveCase(tx, entry, "submitted", input, {
    submitted_at: input.now,
    company_snapshot: input.facts,
  })
  await enqueue(tx, {
    topic: CHECK,
    key: `${entry.id}:submitted:${input.now.getTime()}`,
    payload: { company_id: entry.company_id },
  })
  await notify(tx, {
    type: "verification.submitted",
    key: `${entry.id}:submitted:${input.now.getTime()}`,
    to: { operators: "operator.verification.decide" },
    data: { case_id: entry.id, level: entry.level, company_name: input.company_name },
  })
}

const assertLevelBelow = async (tx: TransactionContext, entry: CaseRow, now: Date) => {
  const cases = await sql<CaseStanding>(
    tx,
    `select level, state, expires_at from verification_case
     where company_id = ? and state = 'approved' and deleted_at is null`,
    [entry.company_id]
  )
  const standings = cases.map((row) => ({ ...row, expires_at: asDate(row.expires_at) }))
  const level = levelOf(standings, now)
  if (level < entry.level - 1) {
    throw refuse(
      "LEVEL_BELOW_MISSING",
      `Level ${entry.level} can be submitted once level ${entry.level - 1} is approved`,
      { level: entry.level, approved_level: level }
    )
  }
}

/** Takes a case back before anybody began to review it. */
export const withdrawCase = async (tx: TransactionContext, input: ApplicantInput) => {
  const entry = await lockCase(tx, input.case_id, input.company_id)
  await moveCase(tx, entry, "draft", input, { submitted_at: null })
}
