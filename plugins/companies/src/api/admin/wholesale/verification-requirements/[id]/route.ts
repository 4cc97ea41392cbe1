export { changeRequirement as POST } from "../../../../../handlers/verification-operator"
