import {
  assertTransition,
  notFound,
  recordAudit,
  refuse,
  sql,
  type By,
  type TransactionContext,
  type Transitions,
} from "@wholesale/core"
import { notify } from "@wholesale/notifications"
import { endOfDay } from "../../../domain/verification/expiry"
import type { CERTIFICATION_STATUSES } from "../../../http/verification"
import { writeHistory } from "./case-store"
import { requireDocument } from "./documents"
import { insertRow, newId, updateRow } from "./rows"

export type CertificationStatus = (typeof CERTIFICATION_STATUSES)[number]

/** Every status of a certification and what may follow it. */
const CERTIFICATION_MACHINE: Transitions<CertificationStatus> = {
  pending: ["verified", "rejected"],
  verified: ["rejected", "expired"],
  rejected: [],
  expired: [],
}

export type CertificationInput = {
  type: string
  issuer: string
  number: string | null
  scope: string | null
  valid_from: string
  valid_to: string
  document_id: string
}

type Row = CertificationInput & { id: string; company_id: string; status: CertificationStatus }

const lockCertification = async (tx: TransactionContext, id: string, companyId?: string) => {
  const [row] = await sql<Row>(
    tx,
    "select * from company_certification where id = ? and deleted_at is null for update",
    [id]
  )
  if (!row || (companyId !== undefined && row.company_id !== companyId)) {
    throw notFound("Certification", id)
  }
  return row
}

/** Hands a certificate in for review. @throws NOT_FOUND for a document that is not theirs */
export const addCertification = async (
  tx: TransactionContext,
  input: { company_id: string; certification: CertificationInput; by: By; now: Date }
): Promise<string> => {
  const { company_id: companyId, certification, by, now } = input
  await requireDocument(tx, certification.document_id, companyId)
  if (endOfDay(certification.valid_to) <= now) {
    throw refuse("INVALID_INPUT", `The certificate ended on ${certification.valid_to}`)
  }
  const row: Row = { id: newId("cert"), company_id: companyId, status: "pending", ...certification }
  await insertRow(tx, "company_certification", { ...row, created_at: now, updated_at: now })
  await note(tx, row, { from: null, to: "pending" }, { by, now })
  return row.id
}

/** Takes a certificate out of the profile. */
export const removeCertification = async (
  tx: TransactionContext,
  input: { certification_id: string; company_id: string; by: By; now: Date }
) => {
  const row = await lockCertification(tx, input.certification_id, input.company_id)
  await updateRow(tx, "company_certification", row.id, { deleted_at: input.now })
  await note(tx, row, { from: row.status, to: "removed" }, input)
}

export type CertificationDecision = {
  certification_id: string
  status: "verified" | "rejected"
  note: string
  by: By
  now: Date
}

/** The operator's decision on a certificate. @throws TRANSITION_NOT_ALLOWED, INVALID_INPUT */
export const decideCertification = async (
  tx: TransactionContext,
  input: CertificationDecision
): Promise<string> => {
  const row = await lockCertification(tx, input.certification_id)
  assertTransition(CERTIFICATION_MACHINE, row.status, input.status, `Certification ${row.id}`)
  if (input.status === "verified" && endOfDay(row.valid_to) <= input.now) {
    throw refuse("INVALID_INPUT", `The certificate ended on ${row.valid_to}`)
  }
  await updateRow(tx, "company_certification", row.id, {
    status: input.status,
    note: input.note,
    decided_at: input.now,
    decided_by: input.by.actor_id,
    updated_at: input.now,
  })
  await note(tx, row, { from: row.status, to: input.status }, input)
  await notify(tx, {
    type: `certification.${input.status}`,
    key: `${row.id}:${input.status}`,
    to: { company_id: row.company_id, permission: "verification.read" },
    data: { certification_id: row.id, type: row.type, valid_to: row.valid_to, note: input.note },
  })
  return row.id
}

const note = async (
  tx: TransactionContext,
  row: Row,
  step: { from: string | null; to: string },
  change: { by: By; now: Date; note?: string }
) => {
  await writeHistory(tx, { company_id: row.company_id, subject_id: row.id, ...step }, change)
  await recordAudit(tx, {
    by: change.by,
    action: `certification.${step.to}`,
    subject_type: "certification",
    subject_id: row.id,
    company_id: row.company_id,
    before: step.from ? { status: step.from } : undefined,
    after: { status: step.to, type: row.type, valid_to: row.valid_to, note: change.note ?? null },
  })
}
