export { escalateCompanyDispute as POST } from "../../../../../../../handlers/seller-disputes"
