export { getAnyOrderMoney as GET } from "../../../../../../handlers/operator"
