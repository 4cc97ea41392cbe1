export { getRules as GET } from "../../../../handlers/operator"
export { putRules as PUT } from "../../../../handlers/operator"
