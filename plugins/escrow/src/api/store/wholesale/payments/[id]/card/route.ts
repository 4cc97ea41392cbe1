export { payByCard as POST } from "../../../../../../handlers/stripe"
