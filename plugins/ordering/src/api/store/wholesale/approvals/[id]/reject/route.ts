export { reject as POST } from "../../../../../../handlers/approvals"
