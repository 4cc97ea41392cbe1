export { getMe as GET } from "../../../../handlers/me"
