export { exportTrialBalance as GET } from "../../../../../../handlers/operator"
