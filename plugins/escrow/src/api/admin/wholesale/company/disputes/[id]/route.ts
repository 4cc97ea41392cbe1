export { getCompanyDispute as GET } from "../../../../../../handlers/seller-disputes"
