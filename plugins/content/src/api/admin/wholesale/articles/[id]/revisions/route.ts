export { getRevisions as GET } from "../../../../../../handlers/editor"
