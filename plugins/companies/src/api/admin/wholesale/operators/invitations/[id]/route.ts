export { deleteOperatorInvitation as DELETE } from "../../../../../../handlers/invitations"
