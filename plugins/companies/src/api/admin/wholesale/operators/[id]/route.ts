export { postOperator as POST } from "../../../../../handlers/operators"
