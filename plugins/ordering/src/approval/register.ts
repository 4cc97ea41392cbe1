import { registerJob } from "@wholesale/core"
import type ApprovalModuleService from "../modules/approval/service"
import { APPROVAL_MODULE } from "../modules/approval/name"
import { registerApprovalNotifications } from "../notifications/approvals"
import { expireApprovals } from "./expire"
import { registerApprovalGates } from "./gates"
import { registerPlaceApproved } from "./place-approved"

/** Everything that approvals and spending limits add to checkouts, the outbox and notifications. */
export const registerApprovals = () => {
  registerApprovalGates()
  registerPlaceApproved()
  registerApprovalNotifications()
  registerJob({
    name: "ordering.expire-approvals",
    every: { hours: 1 },
    catch_up: "latest",
    run: async ({ container }) => {
      const service = container.resolve<ApprovalModuleService>(APPROVAL_MODULE)
      while ((await service.inTransaction(expireApprovals)) > 0) {
        // Until no request is due any more.
      }
    },
  })
}
