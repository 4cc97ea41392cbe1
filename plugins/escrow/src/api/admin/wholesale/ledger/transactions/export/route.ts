export { exportLedger as GET } from "../../../../../../handlers/operator"
