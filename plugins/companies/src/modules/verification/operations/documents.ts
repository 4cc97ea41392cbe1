import {
  notFound,
  recordAudit,
  refuse,
  sql,
  type By,
  type TransactionContext,
} from "@wholesale/core"
import { RELIED_ON_STATES } from "../../../domain/verification/states"
import type { DOCUMENT_TYPES } from "../../../http/verification"
import { insertRow, newId, updateRow } from "./rows"

export type DocumentRow = {
  id: string
  company_id: string
  file_name: string
  mime_type: (typeof DOCUMENT_TYPES)[number]
  size: number
  sha256: string
  file_id: string
  uploaded_by: string
  created_at: Date
}

export type NewDocument = Omit<DocumentRow, "id" | "created_at">

/** A document of this company. @throws NOT_FOUND, also for another company's */
export const requireDocument = async (
  tx: TransactionContext,
  id: string,
  companyId?: string
): Promise<DocumentRow> => {
  const [row] = await sql<DocumentRow>(
    tx,
    "select * from company_document where id = ? and deleted_at is null for update",
    [id]
  )
  if (!row || (companyId !== undefined && row.company_id !== companyId)) {
    throw notFound("Document", id)
  }
  return { ...row, created_at: new Date(row.created_at) }
}

/** Records an uploaded file. */
export const addDocument = async (
  tx: TransactionContext,
  { document, by, now }: { document: NewDocument; by: By; now: Date }
): Promise<DocumentRow> => {
  const row = { id: newId("cdoc"), ...document, created_at: now }
  await insertRow(tx, "company_document", { ...row, updated_at: now })
  await auditDocument(tx, row, by, "document.uploaded")
  return row
}

/** Notes that somebody is given a document's content. @throws NOT_FOUND */
export const openDocument = async (
  tx: TransactionContext,
  {
    document_id: id,
    company_id: companyId,
    by,
  }: { document_id: string; company_id?: string; by: By }
): Promise<DocumentRow> => {
  const row = await requireDocument(tx, id, companyId)
  await auditDocument(tx, row, by, "document.downloaded")
  return row
}

/**
 * Removes a document that nothing stands on.
 * @throws DOCUMENT_IN_USE while a submitted or approved case or a certification has it
 */
export const removeDocument = async (
  tx: TransactionContext,
  input: { document_id: string; company_id: string; by: By; now: Date }
): Promise<DocumentRow> => {
  const row = await requireDocument(tx, input.document_id, input.company_id)
  const states = RELIED_ON_STATES.map((state) => `'${state}'`).join(", ")
  const [used] = await sql<{ id: string }>(
    tx,
    `select c.id from verification_item_document d
       join verification_item i on i.id = d.item_id
       join verification_case c on c.id = i.case_id
     where d.document_id = ? and d.deleted_at is null and c.state in (${states})
     union all
     select id from company_certification
     where document_id = ? and deleted_at is null and status <> 'rejected' limit 1`,
    [row.id, row.id]
  )
  if (used) {
    throw refuse("DOCUMENT_IN_USE", `Document ${row.id} belongs to ${used.id} and stays with it`, {
      used_by: used.id,
    })
  }
  await detachEverywhere(tx, row.id)
  await updateRow(tx, "company_document", row.id, { deleted_at: input.now })
  await auditDocument(tx, row, input.by, "document.deleted")
  return row
}

/** Drafts lose the document; a requirement that is left with none is missing again. */
const detachEverywhere = async (tx: TransactionContext, documentId: string) => {
  const items = await sql<{ item_id: string }>(
    tx,
    "delete from verification_item_document where document_id = ? returning item_id",
    [documentId]
  )
  for (const { item_id: itemId } of items) {
    await sql(
      tx,
      `update verification_item i set result = 'missing', updated_at = now()
       from verification_requirement r, verification_case c
       where i.id = ? and r.id = i.requirement_id and r.evidence = 'document'
         and c.id = i.case_id and c.state = 'draft' and not exists
           (select 1 from verification_item_document d where d.item_id = i.id)`,
      [itemId]
    )
  }
}

const auditDocument = async (
  tx: TransactionContext,
  row: Omit<DocumentRow, "created_at">,
  by: By,
  action: string
) => {
  await recordAudit(tx, {
    by,
    action,
    subject_type: "company_document",
    subject_id: row.id,
    company_id: row.company_id,
    after: { file_name: row.file_name, sha256: row.sha256, size: row.size },
  })
}
