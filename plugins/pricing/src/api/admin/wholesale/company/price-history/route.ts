export { getPriceHistory as GET } from "../../../../../handlers/prices"
