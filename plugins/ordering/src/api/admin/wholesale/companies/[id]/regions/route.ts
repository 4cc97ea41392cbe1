export { getRegions as GET, setRegions as POST } from "../../../../../../handlers/operator-orders"
