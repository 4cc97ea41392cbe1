export { cancelAnyOrder as POST } from "../../../../../../handlers/operator-orders"
