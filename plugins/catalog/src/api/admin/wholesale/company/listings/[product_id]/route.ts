export { getListing as GET, postListing as POST } from "../../../../../../handlers/listings"
