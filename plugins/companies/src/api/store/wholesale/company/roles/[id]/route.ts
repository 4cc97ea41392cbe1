export { postRoleChange as POST, deleteRole as DELETE } from "../../../../../../handlers/members"
