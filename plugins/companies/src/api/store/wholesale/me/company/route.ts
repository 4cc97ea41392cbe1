export { postMyCompany as POST } from "../../../../../handlers/me"
