export { getPublishedArticle as GET } from "../../../../../../handlers/reader"
