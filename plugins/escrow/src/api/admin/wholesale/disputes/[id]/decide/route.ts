export { decideDispute as POST } from "../../../../../../handlers/operator-disputes"
