export {
  getArticle as GET,
  postArticle as POST,
  removeArticle as DELETE,
} from "../../../../../handlers/editor"
