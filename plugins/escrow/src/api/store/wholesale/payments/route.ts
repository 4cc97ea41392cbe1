export { getOwnPayments as GET } from "../../../../handlers/company"
