export { downloadOwnDocument as GET } from "../../../../../../../../../handlers/documents"
