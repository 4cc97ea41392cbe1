export { getPreview as GET } from "../../../../../handlers/own-payouts"
