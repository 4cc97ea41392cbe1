export { openDispute as POST } from "../../../../../../handlers/buyer-disputes"
