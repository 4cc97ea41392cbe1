export { importPrices as POST } from "../../../../../../handlers/prices"
