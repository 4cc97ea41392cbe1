export { getDispute as GET } from "../../../../../handlers/operator-disputes"
