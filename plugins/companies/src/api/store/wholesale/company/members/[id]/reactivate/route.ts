export { postMemberReactivation as POST } from "../../../../../../../handlers/members"
