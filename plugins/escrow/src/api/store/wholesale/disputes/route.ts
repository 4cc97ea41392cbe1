export { getOwnDisputes as GET } from "../../../../handlers/buyer-disputes"
