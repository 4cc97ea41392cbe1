export { getPastPrices as GET } from "../../../../../../handlers/operator"
