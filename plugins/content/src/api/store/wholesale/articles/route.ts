export { getPublished as GET } from "../../../../handlers/reader"
