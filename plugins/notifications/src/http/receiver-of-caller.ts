import type { Principal } from "@wholesale/core"
import { feedReceiver } from "../domain/receiver"

/** Whose feed a request is about: the caller's, for the company they act for at present. */
export const receiverOfCaller = (
  principal: Principal | null,
  actor: { type: string; id: string }
): string => {
  if (!principal) {
    return feedReceiver("nobody", actor)
  }
  const scope = principal.kind === "company" ? { company_id: principal.company.id } : "operator"
  return feedReceiver(scope, principal.actor)
}
