export { getPastCustomers as GET } from "../../../../../../handlers/operator"
