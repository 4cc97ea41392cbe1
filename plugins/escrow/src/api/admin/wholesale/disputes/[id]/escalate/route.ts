export { takeOverDispute as POST } from "../../../../../../handlers/operator-disputes"
