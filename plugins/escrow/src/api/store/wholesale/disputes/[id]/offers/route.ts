export { offerInOwnDispute as POST } from "../../../../../../handlers/buyer-disputes"
