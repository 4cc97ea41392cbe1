export { escalateOwnDispute as POST } from "../../../../../../handlers/buyer-disputes"
