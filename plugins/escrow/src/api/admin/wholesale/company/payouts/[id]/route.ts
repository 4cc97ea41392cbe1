export { getPayout as GET } from "../../../../../../handlers/own-payouts"
