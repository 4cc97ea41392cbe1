export { offerInCompanyDispute as POST } from "../../../../../../../handlers/seller-disputes"
