export { getCompanyDocuments as GET } from "../../../../../../handlers/verification-operator"
