import { MedusaService } from "@medusajs/framework/utils"
import { AuditEntry } from "./models/audit-entry"

/** Reads the audit log. Entries are written with `recordAudit`, in the writer's transaction. */
export class AuditModuleService extends MedusaService({ AuditEntry }) {}
