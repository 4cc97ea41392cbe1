export { getSla as GET, changeSla as POST } from "../../../../handlers/operator"
