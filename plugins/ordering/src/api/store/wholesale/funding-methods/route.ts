export { getFundingMethods as GET } from "../../../../handlers/carts"
