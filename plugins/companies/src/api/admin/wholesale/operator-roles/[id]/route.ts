export {
  postOperatorRoleChange as POST,
  deleteOperatorRole as DELETE,
} from "../../../../../handlers/operators"
