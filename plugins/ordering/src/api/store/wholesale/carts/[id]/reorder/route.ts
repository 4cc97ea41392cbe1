export { reorder as POST } from "../../../../../../handlers/quick-order"
