export { postLogo as POST } from "../../../../../handlers/company"
