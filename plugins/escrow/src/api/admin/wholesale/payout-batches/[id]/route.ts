export { getBatch as GET } from "../../../../../handlers/payouts"
