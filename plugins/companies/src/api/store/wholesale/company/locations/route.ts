export { getLocations as GET, postLocation as POST } from "../../../../../handlers/company"
