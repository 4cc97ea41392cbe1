export {
  getList as GET,
  postListName as POST,
  deleteList as DELETE,
} from "../../../../../handlers/lists"
