export { getCompanyCertifications as GET } from "../../../../../../handlers/verification-operator"
