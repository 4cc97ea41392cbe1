export { getPayouts as GET } from "../../../../handlers/payouts"
