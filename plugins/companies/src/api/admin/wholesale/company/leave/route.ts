export { postLeave as POST } from "../../../../../handlers/members"
