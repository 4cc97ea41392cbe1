export { postSuspension as POST } from "../../../../../../handlers/operator-companies"
