export { postRejection as POST } from "../../../../../../handlers/payouts"
