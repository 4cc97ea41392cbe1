export { changeCartLines as POST } from "../../../../../../handlers/carts"
