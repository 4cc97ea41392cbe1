export { postMemberDeactivation as POST } from "../../../../../../../handlers/members"
