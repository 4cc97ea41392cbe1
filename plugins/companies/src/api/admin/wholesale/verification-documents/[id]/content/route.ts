export { reviewDocument as GET } from "../../../../../../handlers/verification-operator"
