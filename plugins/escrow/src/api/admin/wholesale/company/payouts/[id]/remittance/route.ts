export { getRemittance as GET } from "../../../../../../../handlers/own-payouts"
