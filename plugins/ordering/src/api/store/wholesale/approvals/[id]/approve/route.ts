export { approve as POST } from "../../../../../../handlers/approvals"
