export { submitCase as POST } from "../../../../../../../handlers/verification-progress"
