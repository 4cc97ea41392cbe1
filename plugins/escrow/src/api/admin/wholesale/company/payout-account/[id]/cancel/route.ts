export { postCancellation as POST } from "../../../../../../../handlers/own-payouts"
