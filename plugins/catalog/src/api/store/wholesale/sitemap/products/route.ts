export { getSitemapProducts as GET } from "../../../../../handlers/discovery"
