export { getPayouts as GET } from "../../../../../handlers/own-payouts"
