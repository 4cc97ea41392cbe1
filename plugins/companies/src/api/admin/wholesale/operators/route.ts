export { getOperators as GET } from "../../../../handlers/operators"
