export { getCustomer as GET } from "../../../../../../handlers/seller-desk"
