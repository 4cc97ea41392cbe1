export { postInvitationAcceptance as POST } from "../../../../../../handlers/sign-up"
