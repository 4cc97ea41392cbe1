export {
  postLocationChange as POST,
  deleteLocation as DELETE,
} from "../../../../../../handlers/company"
