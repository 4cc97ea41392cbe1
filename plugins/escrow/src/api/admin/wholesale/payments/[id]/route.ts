export { getPayment as GET } from "../../../../../handlers/operator"
