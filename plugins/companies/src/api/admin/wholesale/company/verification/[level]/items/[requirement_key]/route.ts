export { attestItem as POST } from "../../../../../../../../handlers/verification-progress"
