export { quickOrder as POST } from "../../../../../../handlers/quick-order"
