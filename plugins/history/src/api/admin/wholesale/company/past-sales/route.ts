export { getPastSales as GET } from "../../../../../handlers/own"
