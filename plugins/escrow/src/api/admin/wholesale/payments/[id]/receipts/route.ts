export { recordReceipt as POST } from "../../../../../../handlers/operator"
