export { getMembers as GET } from "../../../../../handlers/members"
