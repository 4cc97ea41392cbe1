export { listShippingOptions as GET } from "../../../../../../handlers/carts"
