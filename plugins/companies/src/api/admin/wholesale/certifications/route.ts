export { getAllCertifications as GET } from "../../../../handlers/verification-operator"
