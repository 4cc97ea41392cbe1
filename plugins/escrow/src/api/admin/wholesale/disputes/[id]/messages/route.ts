export { writeInDispute as POST } from "../../../../../../handlers/operator-disputes"
