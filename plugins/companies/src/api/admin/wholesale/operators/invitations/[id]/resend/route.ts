export { postOperatorInvitationAgain as POST } from "../../../../../../../handlers/invitations"
