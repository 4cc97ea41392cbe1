export { checkCardPayment as POST } from "../../../../../../../handlers/stripe"
