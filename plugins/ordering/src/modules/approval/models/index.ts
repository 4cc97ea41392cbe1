export { ApprovalDecision } from "./approval-decision"
export { ApprovalRequest } from "./approval-request"
export { ApprovalRule } from "./approval-rule"
export { SpendingLimit } from "./spending-limit"
