export { getSitemapManufacturerPages as GET } from "../../../../../../handlers/trade"
