export { postMember as POST } from "../../../../../../handlers/members"
