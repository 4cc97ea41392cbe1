export { getPayments as GET } from "../../../../handlers/operator"
