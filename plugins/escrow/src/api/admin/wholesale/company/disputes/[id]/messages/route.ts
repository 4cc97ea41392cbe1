export { writeInCompanyDispute as POST } from "../../../../../../../handlers/seller-disputes"
