export {
  deleteShippingOption as DELETE,
  postShippingOptionChange as POST,
} from "../../../../../../handlers/selling-terms"
