export { getListings as GET } from "../../../../../handlers/listings"
