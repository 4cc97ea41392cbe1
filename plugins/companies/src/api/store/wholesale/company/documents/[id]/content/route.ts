export { downloadDocument as GET } from "../../../../../../../handlers/evidence"
