export { postSignUp as POST } from "../../../../../handlers/reader"
