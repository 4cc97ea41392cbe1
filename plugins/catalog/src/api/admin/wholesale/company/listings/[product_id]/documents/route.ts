export { getDocuments as GET, postDocument as POST } from "../../../../../../../handlers/documents"
