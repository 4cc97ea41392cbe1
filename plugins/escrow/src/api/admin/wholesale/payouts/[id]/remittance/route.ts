export { getRemittance as GET } from "../../../../../../handlers/payouts"
