export {
  getOperatorInvitations as GET,
  postOperatorInvitation as POST,
} from "../../../../../handlers/invitations"
