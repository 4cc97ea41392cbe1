export { exportPrices as GET } from "../../../../../../handlers/prices"
