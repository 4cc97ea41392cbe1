export { getPastCustomers as GET } from "../../../../../handlers/own"
