export { decideHold as POST } from "../../../../../../../handlers/operator"
