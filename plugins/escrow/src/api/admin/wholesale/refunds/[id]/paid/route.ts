export { markRefundPaid as POST } from "../../../../../../handlers/operator"
