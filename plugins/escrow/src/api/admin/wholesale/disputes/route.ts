export { getDisputes as GET } from "../../../../handlers/operator-disputes"
