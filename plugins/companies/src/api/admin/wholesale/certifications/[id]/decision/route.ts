export { decideCertification as POST } from "../../../../../../handlers/verification-operator"
