export { getApprovals as GET } from "../../../../handlers/approvals"
