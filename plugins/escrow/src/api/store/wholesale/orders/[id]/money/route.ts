export { getOrderMoney as GET } from "../../../../../../handlers/company"
