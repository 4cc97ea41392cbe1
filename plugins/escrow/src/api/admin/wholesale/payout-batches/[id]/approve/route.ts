export { postApproval as POST } from "../../../../../../handlers/payouts"
