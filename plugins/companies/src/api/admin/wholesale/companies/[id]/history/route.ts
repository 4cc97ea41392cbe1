export { getCompanyHistory as GET } from "../../../../../../handlers/operator-companies"
