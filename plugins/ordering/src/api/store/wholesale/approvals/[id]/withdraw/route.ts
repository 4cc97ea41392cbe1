export { withdraw as POST } from "../../../../../../handlers/approvals"
