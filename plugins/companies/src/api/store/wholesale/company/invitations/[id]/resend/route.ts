export { postInvitationAgain as POST } from "../../../../../../../handlers/invitations"
