export {
  getTier as GET,
  changeTier as POST,
  deleteTier as DELETE,
} from "../../../../../../handlers/tiers"
