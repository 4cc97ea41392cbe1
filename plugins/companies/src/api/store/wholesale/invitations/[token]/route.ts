export { getInvitation as GET } from "../../../../../handlers/sign-up"
