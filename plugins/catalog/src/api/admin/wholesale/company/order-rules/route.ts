export { getOrderRules as GET, postOrderRules as POST } from "../../../../../handlers/listings"
