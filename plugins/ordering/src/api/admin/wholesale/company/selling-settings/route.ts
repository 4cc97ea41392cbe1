export {
  getSettings as GET,
  changeSellingSettings as POST,
} from "../../../../../handlers/seller-desk"
