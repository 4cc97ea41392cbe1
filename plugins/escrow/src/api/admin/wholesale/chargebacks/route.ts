export { getChargebacks as GET } from "../../../../handlers/stripe"
