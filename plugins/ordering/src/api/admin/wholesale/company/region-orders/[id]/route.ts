export { getRegionOrder as GET } from "../../../../../../handlers/operator-orders"
