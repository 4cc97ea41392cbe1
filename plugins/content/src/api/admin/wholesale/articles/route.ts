export { getArticles as GET, postArticles as POST } from "../../../../handlers/editor"
