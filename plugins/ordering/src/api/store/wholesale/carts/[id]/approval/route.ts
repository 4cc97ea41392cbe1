export { askForApproval as POST } from "../../../../../../handlers/approvals"
