export { exportStatement as GET } from "../../../../../../handlers/company"
