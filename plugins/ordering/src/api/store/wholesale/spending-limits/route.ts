export { getLimits as GET, putLimit as POST } from "../../../../handlers/approvals"
