export { markRefundFailed as POST } from "../../../../../../handlers/operator"
