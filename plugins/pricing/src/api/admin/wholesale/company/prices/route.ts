export { getPrices as GET, savePrices as POST } from "../../../../../handlers/prices"
