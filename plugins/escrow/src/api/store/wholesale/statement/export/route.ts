export { exportBuyerStatement as GET } from "../../../../../handlers/company"
