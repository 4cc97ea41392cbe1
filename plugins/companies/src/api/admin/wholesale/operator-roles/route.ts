export { getAllRoles as GET, postOperatorRole as POST } from "../../../../handlers/operators"
