export { putPastCustomer as PUT } from "../../../../../../../handlers/operator"
