export { getAccounts as GET } from "../../../../handlers/payouts"
