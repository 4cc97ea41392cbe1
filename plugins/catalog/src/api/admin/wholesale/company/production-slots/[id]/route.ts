export {
  deleteProductionSlot as DELETE,
  postProductionSlotChange as POST,
} from "../../../../../../handlers/production"
