export { postFailed as POST } from "../../../../../../handlers/payouts"
