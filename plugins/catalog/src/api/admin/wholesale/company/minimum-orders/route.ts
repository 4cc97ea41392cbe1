export {
  getMinimumOrders as GET,
  postMinimumOrder as POST,
} from "../../../../../handlers/selling-terms"
