export {
  getCart as GET,
  changeCartProfile as POST,
  deleteCart as DELETE,
} from "../../../../../handlers/carts"
