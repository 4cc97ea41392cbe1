export { postMyEmailVerification as POST } from "../../../../../handlers/me"
