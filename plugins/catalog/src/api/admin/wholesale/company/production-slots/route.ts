export {
  getProductionSlots as GET,
  postProductionSlot as POST,
} from "../../../../../handlers/production"
