export { getPastPrices as GET } from "../../../../../handlers/own"
