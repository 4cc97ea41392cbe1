export { copyPrices as POST } from "../../../../../../handlers/prices"
