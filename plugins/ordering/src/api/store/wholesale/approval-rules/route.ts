export { getRules as GET, addRule as POST } from "../../../../handlers/approvals"
