import { recordAudit, type By, type TransactionContext } from "@wholesale/core"

type Recorded = {
  action: "opened" | "resolved" | "reopened" | "noted" | "changed" | "assigned"
  ticket_id: string
  /** Whose log shows it besides the operator's; what only the operator knows is in no company's. */
  company_id: string | null
  before?: object
  after?: object
}

/** Writes what somebody did to a ticket into the audit log. */
export const recordTicket = async (
  tx: TransactionContext,
  by: By,
  { action, ticket_id, ...more }: Recorded
): Promise<void> =>
  await recordAudit(tx, {
    by,
    action: `support_ticket.${action}`,
    subject_type: "support_ticket",
    subject_id: ticket_id,
    ...more,
  })
