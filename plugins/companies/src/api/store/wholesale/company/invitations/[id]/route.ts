export { deleteInvitation as DELETE } from "../../../../../../handlers/invitations"
