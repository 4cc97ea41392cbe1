export { postPaid as POST } from "../../../../../../handlers/payouts"
