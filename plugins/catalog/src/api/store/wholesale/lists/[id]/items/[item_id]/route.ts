export { deleteListItem as DELETE } from "../../../../../../../handlers/lists"
