export { getBatches as GET } from "../../../../handlers/payouts"
export { postBatch as POST } from "../../../../handlers/payouts"
