export { getSitemapManufacturers as GET } from "../../../../../handlers/trade"
