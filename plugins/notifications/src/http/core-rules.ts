import type { CoreRule } from "@wholesale/core"
import { receiverOfCaller } from "./receiver-of-caller"

/**
 * The dashboard's bell reads core's list, which is everybody's. It is cut to the caller's own feed,
 * for operators as well; the endpoint of a single notification stays closed.
 */
export const coreRules: CoreRule[] = [
  {
    method: "GET",
    path: "/admin/notifications",
    shell: true,
    everyone: true,
    fields: ["id", "to", "channel", "template", "data", "created_at", "updated_at"],
    narrow: {
      kind: "filter",
      filter: ({ principal }) => ({
        channel: "feed",
        receiver_id: receiverOfCaller(principal, principal.actor),
      }),
    },
  },
]
