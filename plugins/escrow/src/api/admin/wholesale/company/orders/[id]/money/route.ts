export { getSellerOrderMoney as GET } from "../../../../../../../handlers/company"
