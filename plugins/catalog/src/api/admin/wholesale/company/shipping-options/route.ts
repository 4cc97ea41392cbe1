export {
  getShippingOptions as GET,
  postShippingOption as POST,
} from "../../../../../handlers/selling-terms"
