export { postConfirmation as POST } from "../../../../../../handlers/payouts"
