export { postOperatorReactivation as POST } from "../../../../../../handlers/operators"
