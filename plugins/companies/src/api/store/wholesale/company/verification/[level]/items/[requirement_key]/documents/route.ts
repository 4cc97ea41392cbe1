export { attachDocument as POST } from "../../../../../../../../../handlers/verification-progress"
