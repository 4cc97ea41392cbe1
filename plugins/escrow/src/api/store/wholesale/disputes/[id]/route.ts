export { getOwnDispute as GET } from "../../../../../handlers/buyer-disputes"
