export { getApproval as GET } from "../../../../../handlers/approvals"
