export { postCancellation as POST } from "../../../../../../handlers/payouts"
