export { postConfirmation as POST } from "../../../../../../../handlers/own-payouts"
