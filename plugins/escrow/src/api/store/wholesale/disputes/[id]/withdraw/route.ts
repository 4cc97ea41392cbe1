export { withdrawDispute as POST } from "../../../../../../handlers/buyer-disputes"
