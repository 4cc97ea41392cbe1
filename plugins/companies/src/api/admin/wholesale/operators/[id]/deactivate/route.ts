export { postOperatorDeactivation as POST } from "../../../../../../handlers/operators"
