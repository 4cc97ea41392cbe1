export { getPastSales as GET } from "../../../../../../handlers/operator"
