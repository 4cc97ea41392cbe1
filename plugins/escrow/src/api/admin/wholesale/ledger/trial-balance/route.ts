export { getTrialBalance as GET } from "../../../../../handlers/operator"
