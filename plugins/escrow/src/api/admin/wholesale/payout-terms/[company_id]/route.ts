export { getTerms as GET } from "../../../../../handlers/payouts"
export { putTerms as PUT } from "../../../../../handlers/payouts"
