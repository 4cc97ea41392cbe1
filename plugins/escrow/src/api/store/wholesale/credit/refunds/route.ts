export { askOwnCreditBack as POST } from "../../../../../handlers/company"
