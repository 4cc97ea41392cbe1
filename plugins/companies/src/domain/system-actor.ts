import type { By } from "@wholesale/core"

/** Who history names when nobody asked: scheduled work and messages from the outbox. */
export const SYSTEM: By = {
  actor_type: "system",
  actor_id: "system",
  company_id: null,
  request_id: null,
}
