export { getPreview as GET } from "../../../../../handlers/payouts"
