import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { AUDIT_MODULE, type AuditModuleService } from "../modules/audit"
import type { AuditEntry } from "../modules/audit/models/audit-entry"
import { containsPattern } from "../shared/run-query"

export type AuditFilters = {
  /** Part of an action, a subject's id or an actor's id, in any case. */
  q?: string
  company_id?: string
  subject_type?: string
  subject_id?: string
  action?: string
}

export type AuditPage = { entries: InferTypeOf<typeof AuditEntry>[]; count: number }

/**
 * Entries of the audit log, newest first. For a company's own view pass its `company_id`.
 * @throws UNEXPECTED_STATE when `company_id` is given but empty, which would show every company
 */
export const listAudit = async (
  container: MedusaContainer,
  { q, ...filters }: AuditFilters,
  { limit, offset }: { limit: number; offset: number }
): Promise<AuditPage> => {
  if ("company_id" in filters && !filters.company_id) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "The audit log of a company was asked for without saying of which"
    )
  }
  const audit = container.resolve<AuditModuleService>(AUDIT_MODULE)
  const [entries, count] = await audit.listAndCountAuditEntries(
    { ...defined(filters), ...(q ? containing(q) : {}) },
    { take: limit, skip: offset, order: { at: "DESC", id: "DESC" } }
  )
  return { entries, count }
}

const defined = (filters: Omit<AuditFilters, "q">) =>
  Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined))

const containing = (q: string) => {
  const pattern = containsPattern(q)
  return {
    $or: [
      { action: { $ilike: pattern } },
      { subject_id: { $ilike: pattern } },
      { actor_id: { $ilike: pattern } },
    ],
  }
}
