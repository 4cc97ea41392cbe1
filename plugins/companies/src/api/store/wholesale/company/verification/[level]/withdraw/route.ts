export { withdrawCase as POST } from "../../../../../../../handlers/verification-progress"
