export { postSellerReport as POST } from "../../../../../../../handlers/reviews"
