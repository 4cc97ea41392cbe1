export { getChecks as GET } from "../../../../../handlers/operator"
