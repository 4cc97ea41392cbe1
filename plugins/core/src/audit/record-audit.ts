import { generateEntityId } from "@medusajs/framework/utils"
import type { By } from "../access/handler"
import { clock } from "../shared/clock"
import { sql, type TransactionContext } from "../shared/transaction"
import { redact } from "./redact"

/** One thing that someone did, for the append-only log. */
export type AuditRecord = {
  by: By
  /** `subject.past_tense`, e.g. `company.suspended`. */
  action: string
  subject_type: string
  subject_id: string
  /** Whose log shows the entry; the actor's own company unless said otherwise. */
  company_id?: string | null
  before?: object | null
  after?: object | null
}

/**
 * Writes an audit entry in the caller's transaction, so that the entry exists exactly when the
 * change does. Passwords, tokens and secrets in `before` and `after` are replaced.
 * @throws UNEXPECTED_STATE outside of a transaction
 */
export const recordAudit = async (
  context: TransactionContext,
  record: AuditRecord
): Promise<void> => {
  const { by } = record
  const company = record.company_id === undefined ? by.company_id : record.company_id
  await sql(
    context,
    `insert into audit_entry (id, at, actor_type, actor_id, company_id, action,
       subject_type, subject_id, before, after, request_id)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?)`,
    [
      generateEntityId(undefined, "aud"),
      clock.now(),
      by.actor_type,
      by.actor_id,
      company,
      record.action,
      record.subject_type,
      record.subject_id,
      asJson(record.before),
      asJson(record.after),
      by.request_id,
    ]
  )
}

const asJson = (value: object | null | undefined) => (value ? JSON.stringify(redact(value)) : null)
