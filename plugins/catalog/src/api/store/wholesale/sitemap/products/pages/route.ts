export { getSitemapProductPages as GET } from "../../../../../../handlers/discovery"
