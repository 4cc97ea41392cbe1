export { getCustomers as GET } from "../../../../../handlers/seller-desk"
