export { changeCartSeller as POST } from "../../../../../../../handlers/carts"
