export { checkObstacles as GET, checkout as POST } from "../../../../../../handlers/carts"
