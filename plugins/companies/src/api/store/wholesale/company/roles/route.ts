export { getRoles as GET, postRole as POST } from "../../../../../handlers/members"
