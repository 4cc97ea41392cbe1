export { getPayout as GET } from "../../../../../handlers/payouts"
