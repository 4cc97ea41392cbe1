export { postListItem as POST } from "../../../../../../handlers/lists"
