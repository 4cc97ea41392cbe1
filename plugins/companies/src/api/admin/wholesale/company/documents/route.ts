export { getDocuments as GET, uploadDocument as POST } from "../../../../../handlers/evidence"
