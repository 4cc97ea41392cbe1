export { payCreditBack as POST } from "../../../../../handlers/operator"
