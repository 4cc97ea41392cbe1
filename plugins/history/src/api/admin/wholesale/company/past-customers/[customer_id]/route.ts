export { putPastCustomer as PUT } from "../../../../../../handlers/own"
