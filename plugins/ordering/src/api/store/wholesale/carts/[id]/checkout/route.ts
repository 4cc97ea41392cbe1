export { checkout as POST } from "../../../../../../handlers/carts"
