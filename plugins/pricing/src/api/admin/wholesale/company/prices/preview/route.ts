export { previewPrices as GET } from "../../../../../../handlers/prices"
