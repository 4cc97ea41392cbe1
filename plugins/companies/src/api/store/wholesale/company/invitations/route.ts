export { getInvitations as GET, postInvitation as POST } from "../../../../../handlers/invitations"
