export { getCompanyDisputes as GET } from "../../../../../handlers/seller-disputes"
