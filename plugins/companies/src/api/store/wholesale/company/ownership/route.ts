export { postOwnership as POST } from "../../../../../handlers/members"
