export { writeInOwnDispute as POST } from "../../../../../../handlers/buyer-disputes"
