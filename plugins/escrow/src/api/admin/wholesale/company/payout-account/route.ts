export { getAccounts as GET } from "../../../../../handlers/own-payouts"
export { postAccount as POST } from "../../../../../handlers/own-payouts"
