export { downloadDocument as GET } from "../../../../../../../../handlers/documents"
